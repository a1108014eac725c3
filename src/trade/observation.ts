/** A row of `content/trade/observations.csv`: one figure, for one year, by one reporter, from one source. */
import { z } from 'zod';
import { countryCodes } from '#src/model/vocabulary.ts';

/** The five states, and the five together. */
export const partners = [...countryCodes, 'c5'] as const;
export type Partner = (typeof partners)[number];

/** As the file names them: ISO 3166-1 alpha-3, and C5 for the five together. */
export const partnerCodes = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'C5'] as const;

/** The site's own codes for them. */
export const partnerByCode: Record<(typeof partnerCodes)[number], Partner> = {
  KAZ: 'kz',
  KGZ: 'kg',
  TJK: 'tj',
  TKM: 'tm',
  UZB: 'uz',
  C5: 'c5',
};

/** MIX: the partner's recorded imports plus China's recorded imports, as in the Correlates of War data. */
const reporterCodes = ['CHN', 'MIX', ...partnerCodes] as const;

/** Whose statistics: China's, a state's own, or a mixture of both sides. */
export type ObservationReporter = Partner | 'china' | 'mixed';

function reporterOf(code: (typeof reporterCodes)[number]): ObservationReporter {
  if (code === 'CHN') return 'china';
  return code === 'MIX' ? 'mixed' : partnerByCode[code];
}

/** What is counted: goods in both directions, those that leave China, or those that reach it. */
export const flows = ['total', 'exports', 'imports'] as const;
export type Flow = (typeof flows)[number];

const flowCodes = ['total', 'export_from_china', 'import_to_china'] as const;

const flowByCode: Record<(typeof flowCodes)[number], Flow> = {
  total: 'total',
  export_from_china: 'exports',
  import_to_china: 'imports',
};

/** The columns of the file, all of them text. */
export const observationRowSchema = z.object({
  year: z
    .string()
    .regex(/^(?:19|20)\d{2}$/, { error: 'Write a year with four figures, for example 2023.' })
    .transform(Number),
  partner_iso3: z.enum(partnerCodes).transform((code) => partnerByCode[code]),
  reporter_iso3: z.enum(reporterCodes).transform(reporterOf),
  flow: z.enum(flowCodes).transform((code) => flowByCode[code]),
  value_usd_million: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/, {
      error: 'Write figures and a decimal point only, in million US dollars: 1234.5.',
    })
    .transform(Number),
  source_id: z.string().min(1),
  note: z.string(),
});
export type ObservationRow = z.output<typeof observationRowSchema>;

export interface Observation {
  readonly year: number;
  /** With whom China trades. */
  readonly partner: Partner;
  readonly reporter: ObservationReporter;
  /** From China's point of view whoever reports: a Kyrgyz import from China is one of China's `exports`. */
  readonly flow: Flow;
  /** In million US dollars at current prices. */
  readonly value: number;
  readonly sourceId: string;
  /**
   * Free text that may begin with `derived:` (worked out from a later value and its stated growth), `computed:` (a sum
   * or difference of figures here), `level break:` (the basis changes) or `SUSPECT` (kept, and not drawn).
   */
  readonly note: string;
}

/** How exact a figure is: as stated, worked out from a growth rate, or stated as “above”, “almost”, “about”. */
export type Mark = 'exact' | 'derived' | 'rounded';

/** Sums of two stated flows (`computed:`) are as exact as the flows. */
export function markOf({ note }: Pick<Observation, 'note'>): Mark {
  if (note.startsWith('derived:')) return 'derived';
  return /^(?:rounded|described as)\b|\bapproximate\b/.test(note) ? 'rounded' : 'exact';
}

/** Whether the file says that the figure must not be drawn. */
export function isSuspect({ note }: Pick<Observation, 'note'>): boolean {
  return note.includes('SUSPECT');
}

/** Whether the row says that it does not continue the rows before it. */
export function hasLevelBreak({ note }: Pick<Observation, 'note'>): boolean {
  return note.includes('level break:');
}
