import type { Chart } from '#src/charts/chart.ts';

export type ChartGroup = 'region' | 'country' | 'figures' | 'counts';

const groups: readonly ChartGroup[] = ['region', 'country', 'figures', 'counts'];

/** Charts in the order of the index: by group, then by their place in it, then by id. */
export function listChartGroups(
  charts: ReadonlyMap<string, Chart>,
): readonly { readonly group: ChartGroup; readonly charts: readonly Chart[] }[] {
  return groups
    .map((group) => ({ group, charts: sorted(charts).filter((chart) => groupOf(chart) === group) }))
    .filter((one) => one.charts.length > 0);
}

/** The charts that follow one in the order of the index, round its end: at most four. */
export function neighbourCharts(charts: ReadonlyMap<string, Chart>, id: string): readonly Chart[] {
  const all = listChartGroups(charts).flatMap((one) => one.charts);
  const at = all.findIndex((chart) => chart.id === id);
  return [...all.slice(at + 1), ...all.slice(0, at)].slice(0, 4);
}

function sorted(charts: ReadonlyMap<string, Chart>): readonly Chart[] {
  return [...charts.values()].toSorted(
    (one, other) => one.order - other.order || (one.id < other.id ? -1 : 1),
  );
}

/** A chart about one country stands with the other four. */
function groupOf(chart: Chart): ChartGroup {
  if (chart.kind !== 'trade') return chart.kind;
  const [only, another] = chart.show.countries;
  return only !== 'c5' && another === undefined ? 'country' : 'region';
}
