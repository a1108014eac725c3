/** Names of lines, bars and stretches in charts. Also runs in readers’ browsers: kept small. */
import type { Partner } from '#src/trade/observation.ts';
import type { Series, SeriesGap } from '#src/trade/series.ts';
import { nameOfCountry } from '#src/words/country-names.ts';

export type Reported = Pick<Series, 'partner' | 'reporter'>;

const ownFigures: Record<Partner, string> = {
  kz: 'Kazakh figures',
  kg: 'Kyrgyz figures',
  tj: 'Tajik figures',
  tm: 'Turkmen figures',
  uz: 'Uzbek figures',
  c5: 'Central Asian figures',
};

/** “Kazakhstan”; for all of them “Five states”. */
export function nameOfPartner(partner: Partner): string {
  return partner === 'c5' ? 'Five states' : nameOfCountry(partner);
}

/** Whose statistics: “Chinese figures”. */
export function seriesName({ partner, reporter }: Reported): string {
  return reporter === 'china' ? 'Chinese figures' : ownFigures[partner];
}

/** Whose statistics, where several states stand side by side. */
export const reporterKey = { china: 'Chinese figures', partner: 'The state’s own' } as const;

/** What tells a series from the others beside it: the reporter, the country, or both. */
export function nameOfSeries(
  reported: Reported,
  { single, both }: { readonly single: boolean; readonly both: boolean },
): string {
  if (single) return seriesName(reported);
  const country = nameOfPartner(reported.partner);
  return both ? `${country}, ${seriesName(reported)}` : country;
}

/** At the end of a line: “Kazakhstan 48.7”, with its year where other lines go on: “Turkmenistan 10.6 (2024)”. */
export function endLabel(name: string, value: string, year: number | undefined): string {
  return year === undefined ? `${name} ${value}` : `${name} ${value} (${year})`;
}

/** Where a dash tells the reporter: “Kazakhstan” for Chinese figures, “Kazakh figures” for the state’s own. */
export function shortNameOfSeries(reported: Reported, both: boolean): string {
  return both && reported.reporter === 'partner' ? seriesName(reported) : nameOfPartner(reported.partner);
}

export const balanceNote = 'computed here: exports less imports';
export const shareNote = 'computed here: share of the five states’ total';

/** What is written at a stretch without a line. */
export const gapLabels: Record<SeriesGap['kind'], string> = {
  missing: 'n.a.',
  doubtful: 'n.a.',
  basis: 'new basis',
};

export const emptyChart = 'There are no figures to draw.';

/** Why nothing is drawn in a period: “There are no figures from 1993 to 1995.” */
export function emptyPeriod(from: number | undefined, to: number | undefined): string {
  if (from === undefined && to === undefined) return emptyChart;
  const begin = from === undefined ? '' : ` from ${from}`;
  const end = to === undefined ? '' : ` to ${to}`;
  return `There are no figures${from === to ? ` for ${from}` : begin + end}.`;
}

export const logScaleNote = 'logarithmic scale';
