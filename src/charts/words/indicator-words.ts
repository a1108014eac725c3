/** Names of indicators and of what they count, for the heads of charts and tables. Build time only. */
import type { Indicator, IndicatorName } from '#src/trade/indicator.ts';
import { nameOfPartner } from './series-words.ts';

export const indicatorNames: Readonly<Record<IndicatorName, string>> = {
  central_asia_share_of_china_trade: 'Central Asia’s share of China’s trade',
  china_central_asia_trains: 'China–Central Asia trains',
  china_europe_trains: 'China–Europe trains',
  china_europe_trains_teu: 'Containers on China–Europe trains',
  china_fdi_stock: 'China’s direct investment, stock',
  china_investment_cumulative: 'China’s investment, cumulative',
  china_reported_exports: 'Exports from China, Chinese figures',
  china_reported_exports_yuan: 'Exports from China in yuan, Chinese figures',
  china_reported_imports: 'Imports to China, Chinese figures',
  china_reported_imports_yuan: 'Imports to China in yuan, Chinese figures',
  china_reported_trade_total: 'Trade, Chinese figures',
  china_reported_trade_total_four_states: 'Trade with four states, Chinese figures',
  china_reported_trade_total_yuan: 'Trade in yuan, Chinese figures',
  china_share_exports: 'China’s share of exports',
  china_share_foreign_investment: 'China’s share of foreign investment and loans',
  china_share_imports: 'China’s share of imports',
  china_share_total_trade: 'China’s share of trade',
  chinese_visitors: 'Visitors from China',
  completed_contract_turnover_cumulative: 'Turnover of Chinese firms’ completed projects, cumulative',
  foreign_investment: 'Foreign investment and loans, all countries',
  gas_central_asia_to_china: 'Gas from Central Asia to China',
  gas_cumulative_central_asia_to_china: 'Gas from Central Asia to China, cumulative',
  gas_cumulative_from_turkmenistan: 'Gas from Turkmenistan to China, cumulative',
  gas_export_to_china_value: 'Gas sold to China',
  gas_export_to_china_volume: 'Gas sold to China, volume',
  horgos_port_trains: 'Trains through Horgos',
  kazakhstan_transit_trains: 'Trains through Kazakhstan',
  mirror_gap_imports_from_china: 'Chinese exports less recorded imports',
  partner_reported_exports_to_china: 'Exports to China, the state’s own figures',
  partner_reported_imports_from_china: 'Imports from China, the state’s own figures',
  partner_reported_trade_total: 'Trade with China, the state’s own figures',
  road_share_of_trade: 'Share of trade that goes by road',
  students_in_china: 'Students in China',
};

/** “Kazakhstan”, “Five states”, “China”. */
export function nameOfPlace(country: Indicator['country']): string {
  return country === 'cn' ? 'China' : nameOfPartner(country);
}

/** Tells figures of one chart from each other by what differs among them: “Uzbekistan, tourists”. */
export function joinHead(parts: readonly string[]): string {
  return parts.join(', ');
}

/** Two figures for one period: each with who published it, “2023, Qazinform”. */
export function periodBy(period: string, publisher: string): string {
  return `${period}, ${publisher}`;
}
