/** The measurements of a chart as a table, and the limit. */
import type { Measured } from './measure-chart.ts';

/** What a library’s page weighs or takes, divided by ours. Below 1, the library would serve readers better. */
const lowestRatio = 1;

type Measure = 'bytes' | 'milliseconds';

/** A line a page: its weight and time, and each of them divided by that of our two pages. */
export function formatMeasurements(measured: readonly Measured[]): string {
  const ours = measured.filter(({ isOurs }) => isOurs);
  const rows = measured.map((one) => [
    one.name,
    one.bytes.toLocaleString('en'),
    ...ours.map((own) => formatRatio(one, own, 'bytes')),
    Math.round(one.milliseconds).toLocaleString('en'),
    ...ours.map((own) => formatRatio(one, own, 'milliseconds')),
  ]);
  const head = ['page', 'bytes', '÷ page', '÷ frame', 'ms', '÷ page', '÷ frame'];
  const line = ([name = '', ...figures]: readonly string[]): string =>
    name.padEnd(20) + figures.map((figure) => figure.padStart(10)).join('');
  return [head, ...rows].map(line).join('\n');
}

/** A sentence for each of our pages that is heavier or slower than a library’s. */
export function listExceeded(measured: readonly Measured[]): readonly string[] {
  const ours = measured.filter(({ isOurs }) => isOurs);
  const theirs = measured.filter(({ isOurs }) => !isOurs);
  const measures: readonly Measure[] = ['bytes', 'milliseconds'];
  return ours.flatMap((own) =>
    theirs.flatMap((one) =>
      measures
        // Turned round, so that a figure that is missing does not pass.
        .filter((measure) => !(one[measure] / own[measure] >= lowestRatio))
        .map(
          (measure) => `${own.name} loses to ${one.name}: ${formatRatio(one, own, measure)} in ${measure}.`,
        ),
    ),
  );
}

function formatRatio(one: Measured, own: Measured, measure: Measure): string {
  return `${(one[measure] / own[measure]).toFixed(2)}×`;
}
