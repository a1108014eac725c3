/** Dates, numbers and names of countries in the language of the site, through `Intl`. */
import { datePartsOf, type IsoDate, startOf } from '#src/model/iso-date.ts';
import { remember } from './remember.ts';

const locale = 'en-GB';

const dayFormat = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthNameFormat = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
const americanDayFormat = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthDayFormat = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const numberFormat = new Intl.NumberFormat(locale);
const pluralRules = new Intl.PluralRules(locale);
const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
const regionNames = new Intl.DisplayNames([locale], { type: 'region' });
const languageNames = new Intl.DisplayNames([locale], { type: 'language' });

/** `8 September 2023`, `September 2023` or `2023`: as exact as the date is. */
export const formatDate = remember((date: IsoDate): string => {
  const { year, month, day } = datePartsOf(date);
  if (month === undefined) return String(year);
  return (day === undefined ? monthFormat : dayFormat).format(startOf(date));
});

/** `September 2023` for `2023-09`, `2023` for `2023`. */
export function formatMonth(month: string): string {
  return month.length === 4 ? month : monthFormat.format(new Date(`${month}-01T00:00:00Z`));
}

/** `September` for `2023-09`. */
export function formatMonthName(month: string): string {
  return monthNameFormat.format(new Date(`${month}-01T00:00:00Z`));
}

/** `September 8, 2023`, as Chicago style has it. */
export function formatAmericanDate(date: IsoDate): string {
  return americanDayFormat.format(startOf(date));
}

/** `2023, September 8`, as APA style has it. */
export function formatYearFirst(date: IsoDate): string {
  return `${String(datePartsOf(date).year)}, ${monthDayFormat.format(startOf(date))}`;
}

/** `1,024` */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/** `42%` for 0.42; what is less than half a percent and not nothing is `<1%`. */
export function formatPercent(part: number): string {
  const percent = Math.round(part * 100);
  return percent === 0 && part > 0 ? '<1%' : `${String(percent)}%`;
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three` up to ten, then figures. */
export function formatCount(count: number): string {
  return numberWords[count] ?? formatNumber(count);
}

/** The form of a noun that goes with a count. */
export function pluralOf(count: number, forms: { readonly one: string; readonly other: string }): string {
  return pluralRules.select(count) === 'one' ? forms.one : forms.other;
}

/** `Kazakhstan, Tajikistan and Uzbekistan` */
export function formatList(items: readonly string[]): string {
  return listFormat.format(items);
}

/** Country of an outlet; undefined for `int`. */
export const findRegionName = remember((code: string): string | undefined =>
  code === 'int' ? undefined : regionNames.of(code.toUpperCase()),
);

/** `Russian` for `ru` */
export function nameOfLanguage(code: string): string {
  return languageNames.of(code) ?? code;
}

/** Text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
