/** A row of `content/trade/indicators.csv`: one figure that is no annual goods trade in dollars, and its period. */
import { z } from 'zod';
import { type Mark, type Partner, partnerByCode, partnerCodes } from './observation.ts';
import { type Period, periodSchema } from './period.ts';

export const units = [
  'percent',
  'percent of trade value',
  'US$ million',
  'CNY billion',
  'bcm',
  'trips',
  'trains',
  'million TEU',
  'visitors',
  'tourists',
  'arrivals',
  'entries',
  'students',
] as const;
export type Unit = (typeof units)[number];

/**
 * What is measured, and in which units it may stand. Visitors, tourists, arrivals and entries are different counts, so
 * that figures of one indicator may be compared only where their units are the same.
 */
const unitsByName = z.object({
  central_asia_share_of_china_trade: z.enum(['percent']),
  china_central_asia_trains: z.enum(['trips']),
  china_europe_trains: z.enum(['trips']),
  china_europe_trains_teu: z.enum(['million TEU']),
  china_fdi_stock: z.enum(['US$ million']),
  china_investment_cumulative: z.enum(['US$ million']),
  china_reported_exports: z.enum(['US$ million']),
  china_reported_exports_yuan: z.enum(['CNY billion']),
  china_reported_imports: z.enum(['US$ million']),
  china_reported_imports_yuan: z.enum(['CNY billion']),
  china_reported_trade_total: z.enum(['US$ million']),
  china_reported_trade_total_four_states: z.enum(['US$ million']),
  china_reported_trade_total_yuan: z.enum(['CNY billion']),
  china_share_exports: z.enum(['percent']),
  china_share_foreign_investment: z.enum(['percent']),
  china_share_imports: z.enum(['percent']),
  china_share_total_trade: z.enum(['percent']),
  chinese_visitors: z.enum(['visitors', 'tourists', 'arrivals', 'entries']),
  completed_contract_turnover_cumulative: z.enum(['US$ million']),
  foreign_investment: z.enum(['US$ million']),
  gas_central_asia_to_china: z.enum(['bcm']),
  gas_cumulative_central_asia_to_china: z.enum(['bcm']),
  gas_cumulative_from_turkmenistan: z.enum(['bcm']),
  gas_export_to_china_value: z.enum(['US$ million']),
  gas_export_to_china_volume: z.enum(['bcm']),
  horgos_port_trains: z.enum(['trips']),
  kazakhstan_transit_trains: z.enum(['trains']),
  mirror_gap_imports_from_china: z.enum(['US$ million']),
  partner_reported_exports_to_china: z.enum(['US$ million']),
  partner_reported_imports_from_china: z.enum(['US$ million']),
  partner_reported_trade_total: z.enum(['US$ million']),
  road_share_of_trade: z.enum(['percent of trade value']),
  students_in_china: z.enum(['students']),
});

const indicatorNames = unitsByName.keyof();
export type IndicatorName = z.output<typeof indicatorNames>;

/** The units in which an indicator may stand. */
export function listUnitsOf(name: IndicatorName): readonly Unit[] {
  return unitsByName.shape[name].options;
}

/** The columns of the file, all of them text. */
export const indicatorRowSchema = z.object({
  indicator: indicatorNames,
  period: periodSchema,
  country_iso3: z
    .enum([...partnerCodes, 'CHN'])
    .transform((code) => (code === 'CHN' ? 'cn' : partnerByCode[code])),
  value: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/, { error: 'Write figures and a decimal point only: 1234.5.' })
    .transform(Number),
  unit: z.enum(units),
  source_id: z.string().min(1),
  note: z.string(),
});
export type IndicatorRow = z.output<typeof indicatorRowSchema>;

export interface Indicator {
  readonly indicator: IndicatorName;
  readonly period: Period;
  /** Whom it concerns; `cn` for figures of China’s whole network. */
  readonly country: Partner | 'cn';
  /** In `unit`. */
  readonly value: number;
  readonly unit: Unit;
  readonly sourceId: string;
  readonly note: string;
  /** How exact the figure is, as its note says. */
  readonly mark: Mark;
}
