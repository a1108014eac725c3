import type { Source } from '#src/model/source.ts';
import { listNumbers } from './numbers-in.ts';
import type { FactRecord } from './record.ts';

/**
 * Every number that a record carries: in its facts, figures and disputes, and in the dates of the event and of its pages.
 * @param sources the register by id
 */
export function recordValues(record: FactRecord, sources: ReadonlyMap<string, Source>): ReadonlySet<number> {
  const texts = [
    record.headline,
    record.disputed ?? '',
    ...record.facts.flatMap(({ text, attributedTo = '' }) => [text, attributedTo]),
    ...record.figures.flatMap(({ label, value, unit = '' }) => [
      label,
      String(value),
      `${String(value)} ${unit}`,
    ]),
  ];
  const dates = [
    record.date,
    ...record.figures.map(({ asOf = '' }) => asOf),
    ...record.sources.map((id) => sources.get(id)?.published ?? ''),
  ];
  return new Set([...texts.flatMap(valuesIn), ...dates.flatMap(partsOfDate)]);
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Only beside a number, which parts the month from the verb “may”. */
const monthPattern = new RegExp(
  `(?<=\\d )(?:${months.join('|')})\\b|\\b(?:${months.join('|')})(?= \\d)`,
  'g',
);

/** The numbers of what facts are told in; “29 September” is the day 29 of the month 9. */
export function valuesIn(text: string): readonly number[] {
  return [
    ...listNumbers(text).map(({ value }) => value),
    ...(text.match(monthPattern) ?? []).map((month) => months.indexOf(month) + 1),
  ];
}

/** 2023, 9 and 8 of `2023-09-08`. */
export function partsOfDate(date: string): readonly number[] {
  return (date.match(/\d+/g) ?? []).map(Number);
}
