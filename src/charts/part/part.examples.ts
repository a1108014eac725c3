/** Named cases of a part of a whole. A mended bug adds one. Figures are from content/trade. */
import type { ChartFigure } from '../chart.ts';

const investment = {
  at: 'Jan–Jun 2023',
  mark: 'exact',
  sourceIds: ['asiaplus_digest2023'],
  note: '',
  tone: 'uz',
  isPartYear: true,
} as const;

const share: ChartFigure = {
  ...investment,
  of: 'China’s share of foreign investment and loans',
  value: 20.5,
  unit: 'percent',
};
const part: ChartFigure = {
  ...investment,
  of: 'China’s part, computed here',
  value: 1.0045,
  unit: 'usd-billion',
};
const whole: ChartFigure = {
  ...investment,
  of: 'Foreign investment and loans, all countries',
  value: 4.9,
  unit: 'usd-billion',
};

/** The share, the part and the whole. */
export const uzbekInvestment: readonly ChartFigure[] = [share, part, whole];

export const wholeMissing: readonly ChartFigure[] = [share, part];
