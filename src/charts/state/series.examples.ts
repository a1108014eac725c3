/** Real figures from content/trade for the examples of every form of trade chart, in million US dollars. */
import type { Mark } from '#src/trade/observation.ts';
import type { Series, SeriesPoint } from '#src/trade/series.ts';

type Figure = number | readonly [value: number, mark: Mark];

/** A series with figures by year; `gaps` are those of the file. */
export function aSeries(given: Partial<Series>, figures: Readonly<Record<number, Figure>>): Series {
  return {
    partner: 'kz',
    reporter: 'china',
    flow: 'total',
    points: Object.entries(figures).map(([year, figure]) => toPoint(Number(year), figure)),
    gaps: [],
    ...given,
  };
}

function toPoint(year: number, figure: Figure): SeriesPoint {
  const [value, mark] = typeof figure === 'number' ? [figure, 'exact' as const] : figure;
  return { year, value, mark, sourceId: mark === 'exact' ? 'imf_dots' : 'caliber_2025', note: '' };
}

/** What both sides report for 2021 and 2024; Turkmenistan has no figures of its own. */
export const bothSides: readonly Series[] = [
  aSeries({ partner: 'kz' }, { 2021: 25_250, 2024: 43_820 }),
  aSeries({ partner: 'kz', reporter: 'partner' }, { 2021: [18_000, 'rounded'], 2024: 30_051 }),
  aSeries({ partner: 'kg' }, { 2021: [7539, 'derived'], 2024: 22_710 }),
  aSeries({ partner: 'kg', reporter: 'partner' }, { 2021: 1522, 2024: 5574 }),
  aSeries({ partner: 'tj' }, { 2024: 3860 }),
  aSeries({ partner: 'tj', reporter: 'partner' }, { 2021: 710, 2024: [1960, 'rounded'] }),
  aSeries({ partner: 'tm' }, { 2021: [7356, 'derived'], 2024: 10_650 }),
  aSeries({ partner: 'uz' }, { 2021: [8000, 'rounded'], 2024: 13_780 }),
  aSeries({ partner: 'uz', reporter: 'partner' }, { 2021: 6624, 2024: 11_519 }),
];

/** China’s figures of the first year of relations and of the thirtieth; Tajikistan has none for the latter. */
export const anniversary: readonly Series[] = [
  aSeries({ partner: 'c5' }, { 1992: 438.31, 2021: [50_143, 'derived'] }),
  aSeries({ partner: 'kz' }, { 1992: 363.36, 2021: 25_250 }),
  aSeries({ partner: 'kg' }, { 1992: 15.58, 2021: [7539, 'derived'] }),
  aSeries({ partner: 'tj' }, { 1992: 2.75, 2020: 1063.36 }),
  aSeries({ partner: 'tm' }, { 1992: 4.46, 2021: [7356, 'derived'] }),
  aSeries({ partner: 'uz' }, { 1992: 52.16, 2021: [8000, 'rounded'] }),
];

/** Both directions of trade with Kazakhstan; exports of 2022 are missing, and in 2011 China bought more than it sold. */
export const kazakhstanBothWays: readonly Series[] = [
  aSeries(
    { flow: 'exports', gaps: [{ kind: 'missing', after: 2021, before: 2023 }] },
    { 2010: 9279, 2011: 9567, 2020: 11_707, 2021: 13_980, 2023: 24_700, 2024: 28_000 },
  ),
  aSeries(
    { flow: 'imports', gaps: [{ kind: 'basis', after: 2023, before: 2024 }] },
    {
      2010: 11_034,
      2011: 15_323,
      2020: 9726,
      2021: 11_270,
      2022: 12_000,
      2023: 16_300,
      2024: [15_900, 'rounded'],
    },
  ),
  aSeries({ flow: 'total' }, { 2024: 43_820, 2025: 48_700 }),
  aSeries({ partner: 'c5' }, { 2024: 94_820, 2025: [106_300, 'rounded'] }),
];
