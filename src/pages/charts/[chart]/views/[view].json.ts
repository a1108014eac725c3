import type { APIRoute, GetStaticPaths } from 'astro';
import type { TradeChart } from '#src/charts/chart.ts';
import { tradeForms } from '#src/charts/trade-forms.ts';
import { type ListedView, listViews } from '#src/charts/view/list-views.ts';
import { makeView } from '#src/charts/view/view.ts';
import { viewFile } from '#src/charts/view/view-file.ts';
import { getCharts } from '#src/site.ts';

interface Props {
  readonly chart: TradeChart;
  readonly view: ListedView;
}

export const getStaticPaths = (async () => {
  const { charts } = await getCharts();
  return [...charts.values()].flatMap((chart) =>
    chart.kind !== 'trade'
      ? []
      : listViews(chart).map((view) => ({
          params: { chart: chart.id, view: viewFile(view.query) },
          props: { chart, view },
        })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { chart, view } }) =>
  Response.json(makeView(chart, view.state, tradeForms[chart.type]));
