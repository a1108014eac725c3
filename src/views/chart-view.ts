import type { Chart } from '#src/charts/chart.ts';
import { describeChart } from '#src/charts/describe-chart.ts';
import { embedSnippet } from '#src/charts/embed-snippet.ts';
import { type Citable, citableChart } from '#src/metadata/citations.ts';
import type { PageHead } from '#src/metadata/page-head.ts';
import { chartData, type Crumb } from '#src/metadata/structured-data.ts';
import { chartEndings, sitePaths } from '#src/model/addresses.ts';
import type { Block } from '#src/model/block.ts';
import { type IsoDay, isoDaySchema } from '#src/model/iso-date.ts';
import type { Site } from '#src/model/site.ts';
import { countryCodes } from '#src/model/vocabulary.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { words } from '#src/words/words.ts';

interface NamedLink {
  readonly name: string;
  readonly path: string;
}

export interface ChartView {
  readonly head: PageHead;
  readonly crumbs: readonly Crumb[];
  readonly files: readonly NamedLink[];
  /** Undefined only for a chart without sources in a site without articles, which has no date to give. */
  readonly citable: Citable | undefined;
  readonly snippet: string;
  /** Where readers meet the chart, and the pages of its countries. */
  readonly places: readonly NamedLink[];
}

/** What the page of a chart shows besides the chart. */
export function chartView(site: Site, chart: Chart): ChartView {
  const { identity } = site;
  const path = sitePaths.chart(chart.id);
  const crumbs = [{ name: words.nav.charts, path: sitePaths.charts() }];
  const published = findDate(chart, site);
  return {
    head: {
      title: chart.title,
      description: chart.subtitle,
      path,
      section: 'charts',
      crumbs: [...crumbs, { name: chart.title, path }],
      card: {
        path: sitePaths.chartFile(chart.id, 'png'),
        width: 1200,
        height: 675,
        alt: describeChart(chart),
      },
      data: [chartData(chart, { identity, modified: published })],
    },
    crumbs,
    files: chartEndings.map((ending) => ({
      name: words.charts.files[ending],
      path: sitePaths.chartFile(chart.id, ending),
    })),
    citable: published && citableChart(chart, { identity, published }),
    snippet: embedSnippet(chart, identity),
    places: [...listCountries(chart), ...listTexts(site, chart.id)],
  };
}

/** The day of the newest source that gives one; else that of the latest edition. */
function findDate({ sources }: Chart, site: Site): IsoDay | undefined {
  const days = sources.flatMap(({ published }) => isoDaySchema.safeParse(published).data ?? []);
  return days.toSorted().at(-1) ?? site.articles[0]?.published;
}

function listCountries(chart: Chart): readonly NamedLink[] {
  if (chart.kind !== 'trade') return [];
  return countryCodes
    .filter((code) => chart.show.countries.includes(code))
    .map((code) => ({ name: nameOfCountry(code), path: sitePaths.country(code) }));
}

/** Articles, topics and pages whose text holds the chart. */
function listTexts(site: Site, id: string): readonly NamedLink[] {
  const holds = ({ body }: { readonly body: readonly Block[] }): boolean =>
    body.some((block) => block.type === 'chart' && block.id === id);
  return [
    ...site.articles
      .filter(holds)
      .map((article) => ({ name: article.title, path: sitePaths.article(article.id) })),
    ...[...site.topics.values()]
      .filter(holds)
      .map((topic) => ({ name: topic.name, path: sitePaths.topic(topic.id) })),
    ...[...site.pages.values()]
      .filter(holds)
      .map((page) => ({ name: page.title, path: sitePaths.page(page.id) })),
  ];
}
