import { expect, test } from 'vitest';
import type { Series } from '#src/trade/series.ts';
import { describeLatest, describeSeries } from './describe.ts';

function aSeries(given: Partial<Series>, values: Readonly<Record<number, number>>): Series {
  return {
    partner: 'tj',
    reporter: 'china',
    points: Object.entries(values).map(([year, value]) => ({
      year: Number(year),
      value,
      sourceId: 'imf_dots',
      mark: 'exact',
      note: '',
    })),
    gaps: [],
    ...given,
  };
}

test('a description names beginning, end and peak', () => {
  const series = aSeries({ partner: 'c5' }, { 1992: 438, 2013: 50_229, 2025: 106_300 });

  expect(describeSeries([series])).toBe(
    'China’s goods trade with the five states of Central Asia, in billion US dollars. ' +
      'Chinese figures: from 0.44 in 1992 to 106.3 in 2025, the highest.',
  );
});

test('a description says where figures are missing and where they stop being comparable', () => {
  const china = aSeries(
    { gaps: [{ kind: 'missing', after: 2020, before: 2022 }] },
    { 2020: 1063, 2022: 2558, 2023: 3926, 2024: 3860 },
  );
  const own = aSeries(
    { reporter: 'partner', gaps: [{ kind: 'basis', after: 2023, before: 2024 }] },
    { 2023: 1088, 2024: 1960 },
  );

  expect(describeSeries([china, own])).toBe(
    'China’s goods trade with Tajikistan, in billion US dollars. ' +
      'Chinese figures: from 1.1 in 2020 to 3.9 in 2024; highest in 2023, 3.9. No figure for 2021. ' +
      'Tajik figures: from 1.1 in 2023 to 2.0 in 2024, the highest. Not comparable with earlier years from 2024.',
  );
});

test('without figures the description says so', () => {
  expect(describeSeries([])).toBe('There are no figures to draw.');
});

test('the latest value names its year and its reporter', () => {
  expect(describeLatest(aSeries({ partner: 'kz' }, { 2024: 43_820, 2025: 48_700 }))).toBe(
    '$48.7 bn in 2025, Chinese figures',
  );
  expect(describeLatest(aSeries({}, {}))).toBeUndefined();
});
