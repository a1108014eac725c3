import type { SiteParts } from '#src/model/build-site.ts';
import type { ParsedMilestone } from '#src/model/milestone.ts';
import type { Trade } from '#src/trade/load-trade.ts';
import type { NumberInText } from './numbers-in.ts';
import { exact } from './numbers-in.ts';
import { partsOfDate, valuesIn } from './record-values.ts';

/** Milestones, corridors and places: what a feature may draw on besides its records. */
export function shelfValues({
  milestones,
  routes,
  places,
}: Pick<SiteParts, 'milestones' | 'routes' | 'places'>): ReadonlySet<number> {
  return new Set([
    ...milestones.flatMap(milestoneValues),
    ...routes.flatMap(({ name, capacity = '', note = '', lengthKm, opened = '' }) => [
      ...[name, capacity, note].flatMap(valuesIn),
      ...partsOfDate(opened),
      ...(lengthKm === undefined ? [] : [lengthKm]),
    ]),
    ...places.flatMap(({ note = '' }) => valuesIn(note)),
  ]);
}

/** The numbers of a milestone, and the parts of its date. */
export function milestoneValues({
  date,
  title,
  summary,
}: Pick<ParsedMilestone, 'date' | 'title' | 'summary'>): readonly number[] {
  return [...partsOfDate(date), ...valuesIn(title), ...valuesIn(summary)];
}

/**
 * Whether a figure of `content/trade/` reads so. Annual trade is kept in millions of dollars and told in millions, or in
 * billions with one decimal or two, as in charts, and only where the text speaks of dollars: among so many figures a count
 * of tonnes or people would be found too. Single figures are told as they are.
 */
export function createTradeFinder({ observations, indicators }: Trade): (number: NumberInText) => boolean {
  const dollars = observations.map(({ value }) => value * 1e6);
  const single = new Set([
    ...observations.flatMap(({ year, note }) => [year, ...valuesIn(note)]),
    ...indicators.flatMap(({ value, unit, period, note }) => [
      value,
      ...valuesIn(`${String(value)} ${unit}`),
      // “US$ million” and “CNY billion” have their scale behind the currency.
      ...valuesIn(`${String(value)} ${unit.split(' ').at(-1) ?? ''}`),
      ...partsOfDate(period.text),
      ...valuesIn(note),
    ]),
  ]);
  return ({ value, decimals, scale, nearDollars }) => {
    if (single.has(value)) return true;
    const isTold = scale === 1e6 || (scale === 1e9 && (decimals === 1 || decimals === 2));
    if (!isTold || !nearDollars) return false;
    const step = scale / 10 ** decimals;
    return dollars.some((amount) => exact(Math.round(amount / step) * step) === value);
  };
}
