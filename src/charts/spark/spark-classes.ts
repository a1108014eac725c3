import type { Partner } from '#src/trade/observation.ts';

/** Class names of a sparkline, each written in full so that a text search finds it in spark.css. */
export const sparkClasses: Record<Partner, string> = {
  kz: 'chart-spark chart-spark-kz',
  kg: 'chart-spark chart-spark-kg',
  tj: 'chart-spark chart-spark-tj',
  tm: 'chart-spark chart-spark-tm',
  uz: 'chart-spark chart-spark-uz',
  c5: 'chart-spark chart-spark-c5',
};
