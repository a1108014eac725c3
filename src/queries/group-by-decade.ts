import { datePartsOf, type IsoDate } from '#src/model/iso-date.ts';

export interface YearGroup<Value> {
  readonly year: number;
  readonly items: readonly Value[];
}

export interface DecadeGroup<Value> {
  /** Its first year: 1990. */
  readonly start: number;
  readonly years: readonly YearGroup<Value>[];
}

/** Dated things by decade and year, in the order given; what has none is left out. */
export function groupByDecade<Value extends { readonly date: IsoDate }>(
  values: readonly Value[],
): readonly DecadeGroup<Value>[] {
  const byYear = [...Map.groupBy(values, ({ date }) => datePartsOf(date).year)].map(([year, items]) => ({
    year,
    items,
  }));
  return [...Map.groupBy(byYear, ({ year }) => year - (year % 10))].map(([start, years]) => ({
    start,
    years,
  }));
}
