import type { Browser } from 'playwright-core';
import { type Contestant, contestants } from './contestants.ts';
import { timePage, weighPage } from './measure-page.ts';

export interface Measured extends Contestant {
  readonly bytes: number;
  /** The median of all rounds. */
  readonly milliseconds: number;
}

export interface MeasureOptions {
  readonly browser: Browser;
  /** Of the server, with a slash at the end. */
  readonly address: string;
  readonly rounds: number;
}

/** Times are taken in rounds of all pages, each beginning with another one: a machine that slows down slows all. */
export async function measureChart(
  chart: string,
  { browser, address, rounds }: MeasureOptions,
): Promise<readonly Measured[]> {
  const pages = contestants.map((contestant) => ({
    contestant,
    page: { url: `${address}${contestant.pathOf(chart)}`, line: contestant.line },
    times: new Array<number>(),
    weight: { bytes: Number.NaN },
  }));
  for (const { page, weight } of pages) weight.bytes = await weighPage(browser, page);
  for (let round = 0; round < rounds; round++) {
    const first = round % pages.length;
    for (const { page, times } of [...pages.slice(first), ...pages.slice(0, first)])
      times.push(await timePage(browser, page));
  }
  return pages.map(({ contestant, times, weight }) => ({
    ...contestant,
    ...weight,
    milliseconds: median(times),
  }));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
