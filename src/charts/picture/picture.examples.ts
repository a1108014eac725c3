/** Named cases of whole charts, for pictures and files. Figures are from content/trade. */
import { isoDateSchema } from '#src/model/iso-date.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';
import type { CountChart, FigureChart, TradeChart } from '../chart.ts';
import { aSeries } from '../state/series.examples.ts';

const imf: TradeSource = {
  id: 'imf_dots',
  publisher: 'International Monetary Fund',
  kind: 'database',
  outletId: undefined,
  title: 'Direction of Trade Statistics, “annual”',
  url: 'https://example.org/dots?a=1&b=2',
  published: isoDateSchema.parse('2022-02-02'),
  originalSource: '',
  language: 'en',
  note: '',
};

const caliber: TradeSource = {
  ...imf,
  id: 'caliber_2025',
  publisher: 'Caliber.Az',
  title: 'Trade grows, again',
  url: 'https://example.org/caliber',
  published: undefined,
};

/** A figure of 2021 is missing, the one after it derived; there is a second reporter with a change of basis. */
export const tajikistan: TradeChart = {
  kind: 'trade',
  id: 'trade-tajikistan',
  order: 1,
  type: 'line',
  title: 'China counts twice as much trade with Tajikistan as Tajikistan does',
  subtitle: 'Goods trade between China and Tajikistan in billion US dollars at current prices, by reporter',
  note: 'No Chinese total for 2021 was found. Tajik figures are those reported to the IMF.',
  subject: 'Goods trade between China and Tajikistan',
  show: { countries: ['tj'], reporter: 'both', flow: 'total', measure: 'value', scale: 'linear' },
  choice: ['tj'],
  controls: ['flow'],
  labels: [2020, 2025],
  phones: 'same',
  series: [
    aSeries(
      { partner: 'tj', gaps: [{ kind: 'missing', after: 2020, before: 2022 }] },
      { 2018: 1510, 2019: 1697, 2020: 1063.36, 2022: [2558, 'derived'], 2023: 3926, 2024: 3860, 2025: 4300 },
    ),
    aSeries(
      { partner: 'tj', reporter: 'partner', gaps: [{ kind: 'basis', after: 2019, before: 2020 }] },
      { 2018: 651, 2019: 660, 2020: 472 },
    ),
  ],
  sources: [imf, caliber],
};

/** Nothing to draw, and words of every length and script. */
export const wordy: TradeChart = {
  ...tajikistan,
  title:
    'Торговля Китая с Таджикистаном по данным таможенной службы Китая и агентства по статистике Таджикистана за тридцать три года',
  subtitle: '中国与塔吉克斯坦货物贸易，一九九二年至二〇二五年，以十亿美元计，按现价计算，根据双方统计',
  note: 'Первое предложение примечания довольно длинное и занимает целую строку рисунка. '.repeat(24).trim(),
  controls: [],
  series: [],
};

export const investment: FigureChart = {
  kind: 'figures',
  id: 'investment',
  order: 2,
  type: 'part',
  title: 'A fifth of Uzbekistan’s foreign investment came from China',
  subtitle: 'In percent and in billion US dollars',
  figures: [
    {
      at: 'Jan–Jun 2023',
      of: 'Share',
      value: 20.5,
      unit: 'percent',
      mark: 'exact',
      ...unmarked(['imf_dots']),
    },
    {
      at: 'Jan–Jun 2023',
      of: 'Part',
      value: 1.0045,
      unit: 'usd-billion',
      mark: 'derived',
      ...unmarked(['imf_dots', 'caliber_2025']),
    },
    {
      at: 'Jan–Jun 2023',
      of: 'Whole',
      value: 4.9,
      unit: 'usd-billion',
      mark: 'exact',
      ...unmarked(['imf_dots']),
    },
  ],
  sources: [imf, caliber],
};

function unmarked(
  sourceIds: readonly string[],
): Pick<FigureChart['figures'][number], 'sourceIds' | 'note' | 'tone' | 'isPartYear'> {
  return { sourceIds, note: '', tone: 'uz', isPartYear: true };
}

export const coverage: CountChart = {
  kind: 'counts',
  id: 'coverage',
  order: 3,
  type: 'heatmap',
  title: 'What this digest has covered',
  subtitle: 'Briefs by country and month',
  rows: 'countries',
  cells: (['Kazakhstan', 'Uzbekistan'] as const).map((of, index) => ({
    at: 'September 2023',
    of,
    value: index + 1,
    unit: 'count',
    mark: 'exact',
    sourceIds: [],
    note: '',
  })),
  sources: [],
};
