import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '#src/charts/chart.ts';
import { beginPictures } from '#src/charts/files/begin-pictures.ts';
import { serveChartFile } from '#src/charts/files/serve-chart-file.ts';
import { type ChartEnding, chartEndings } from '#src/model/addresses.ts';
import { getCharts, getSite } from '#src/site.ts';

interface Props {
  readonly chart: Chart;
  readonly ending: ChartEnding;
}

export const getStaticPaths = (async () => {
  const { charts } = await getCharts();
  if (!import.meta.env.DEV) beginPictures(charts.values(), (await getSite()).identity);
  return [...charts.values()].flatMap((chart) =>
    chartEndings.map((ending) => ({ params: { file: `${chart.id}.${ending}` }, props: { chart, ending } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { chart, ending } }) =>
  serveChartFile(chart, ending, (await getSite()).identity);
