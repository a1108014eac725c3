import { expect, test } from 'vitest';
import type { Series } from '#src/trade/series.ts';
import type { ChartState } from '../state/chart-state.ts';
import { aSeries, kazakhstanBothWays } from '../state/series.examples.ts';
import { showSeries } from '../state/shown-series.ts';
import { describeLatest, describeLines } from './describe-line.ts';

function describe(series: readonly Series[], given: Partial<ChartState>): string {
  const state: ChartState = {
    countries: ['tj'],
    reporter: 'china',
    flow: 'total',
    measure: 'value',
    scale: 'linear',
    ...given,
  };
  return describeLines(showSeries(series, state), state);
}

test('a description names beginning, end and peak', () => {
  const series = aSeries({ partner: 'c5' }, { 1992: 438, 2013: 50_229, 2025: 106_300 });

  expect(describe([series], { countries: ['c5'] })).toBe(
    'China’s goods trade with the five states of Central Asia, in billion US dollars. ' +
      'Chinese figures: from 0.44 in 1992 to 106.3 in 2025, the highest.',
  );
});

test('a description says where figures are missing and where they stop being comparable', () => {
  const china = aSeries(
    { partner: 'tj', gaps: [{ kind: 'missing', after: 2020, before: 2022 }] },
    { 2020: 1063, 2022: 2558, 2023: 3926, 2024: 3860 },
  );
  const own = aSeries(
    { partner: 'tj', reporter: 'partner', gaps: [{ kind: 'basis', after: 2023, before: 2024 }] },
    { 2023: 1088, 2024: [1960, 'rounded'] },
  );

  expect(describe([china, own], { reporter: 'both' })).toBe(
    'China’s goods trade with Tajikistan, in billion US dollars. ' +
      'Chinese figures: from 1.1 in 2020 to 3.9 in 2024; highest in 2023, 3.9. No figure for 2021. ' +
      'Tajik figures: from 1.1 in 2023 to about 2 in 2024, the highest. Not comparable with earlier years from 2024.',
  );
});

test('a description of a balance names what is subtracted, and keeps the sign', () => {
  expect(describe(kazakhstanBothWays, { countries: ['kz'], flow: 'balance', to: 2011 })).toBe(
    'China’s exports of goods less its imports, with Kazakhstan, in billion US dollars. ' +
      'Chinese figures: from −1.8 in 2010 to −5.8 in 2011, down from the highest.',
  );
});

test('a description of shares is in percent', () => {
  expect(describe(kazakhstanBothWays, { countries: ['kz'], measure: 'share', to: 2024 })).toBe(
    'China’s goods trade with Kazakhstan, in percent of its trade with all five. ' +
      'Chinese figures: 46.2 percent in 2024.',
  );
});

test('without figures the description says so', () => {
  expect(describe([], {})).toBe('There are no figures to draw.');
});

test('the latest value names its year and its reporter', () => {
  expect(describeLatest(aSeries({}, { 2024: 43_820, 2025: 48_700 }))).toBe(
    '$48.7 bn in 2025, Chinese figures',
  );
  expect(describeLatest(aSeries({ partner: 'tm' }, { 2025: [10_000, 'rounded'] }))).toBe(
    'About $10 bn in 2025, Chinese figures',
  );
  expect(describeLatest(aSeries({}, {}))).toBeUndefined();
});
