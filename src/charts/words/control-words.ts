/** Words of the form with which a reader changes a chart. Rendered at build time. */
import type { Partner } from '#src/trade/observation.ts';
import type { ChartState, ShownFlow } from '../state/chart-state.ts';

export const controlWords = {
  form: 'Change what the chart shows',
  scale: { legend: 'Scale', linear: 'Linear', log: 'Logarithmic' },
  flow: {
    legend: 'Flow',
    total: 'Total',
    exports: 'Exports from China',
    imports: 'Imports to China',
    balance: 'Balance',
  } satisfies Record<ShownFlow | 'legend', string>,
  measure: { legend: 'Measure', value: 'Dollars', share: 'Share of the five' },
  reporter: {
    legend: 'Reported by',
    china: 'China',
    partner: 'The partner',
    both: 'Both',
  } satisfies Record<ChartState['reporter'] | 'legend', string>,
  countries: { legend: 'Countries' },
  country: { legend: 'Country' },
  from: 'From',
  to: 'to',
  years: { legend: 'Years' },
  year: { legend: 'Year' },
} as const;

const ownReporter: Record<Partner, string> = {
  kz: 'Kazakhstan',
  kg: 'Kyrgyzstan',
  tj: 'Tajikistan',
  tm: 'Turkmenistan',
  uz: 'Uzbekistan',
  c5: 'The five states',
};

/** Who else reports, as a choice: the country itself where the chart is about one. */
export function partnerChoice(countries: readonly Partner[]): string {
  const [only] = countries;
  return countries.length === 1 && only !== undefined ? ownReporter[only] : controlWords.reporter.partner;
}
