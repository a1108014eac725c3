/** Values in charts, by unit. Also runs in readers’ browsers: kept small. */
import { assertUnreachable } from '#src/model/assert-unreachable.ts';
import type { Mark } from '#src/trade/observation.ts';
import type { Unit } from '../shared/cell.ts';

const locale = 'en';
const upTo = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
const whole = upTo(0);
const atMostOneDecimal = upTo(1);
/** Logarithmic axes begin as low as some hundred thousand dollars. */
const precise = upTo(6);
const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2, minimumSignificantDigits: 1 });

/** A minus sign instead of a hyphen. */
function sign(text: string): string {
  return text.replace('-', '−');
}

/**
 * A value written into a chart: “106.3”, below one “0.44”, “45.8%”; a rounded figure shows no decimals that nobody
 * stated: “≈10”.
 */
export function formatValue(value: number, unit: Unit, mark: Mark): string {
  const text = formatBare(value, unit, mark);
  return mark === 'rounded' ? `≈${text}` : text;
}

function formatBare(value: number, unit: Unit, mark: Mark): string {
  switch (unit) {
    case 'usd-billion':
      if (mark === 'rounded' || Math.abs(value) < 1) return sign(twoDigits.format(value));
      return sign(oneDecimal.format(value));
    case 'percent':
      return `${sign(atMostOneDecimal.format(value))}%`;
    case 'ratio':
      return `${value < 10 ? atMostOneDecimal.format(value) : whole.format(value)}×`;
    case 'bcm':
      return precise.format(value);
    case 'count':
      return whole.format(value);
  }
}

/** A value on an axis. */
export function formatTick(value: number, unit: Unit): string {
  const text = sign(precise.format(value));
  return unit === 'percent' ? `${text}%` : text;
}

/** A value in the table: dollars in millions, as exact as the source. */
export function formatInTable(value: number, unit: Unit): string {
  if (unit !== 'usd-billion') return formatBare(value, unit, 'exact');
  const millions = value * 1000;
  return sign(Math.abs(millions) < 10 ? atMostOneDecimal.format(millions) : whole.format(millions));
}

/** A value in a sentence that is read aloud: “about 10 billion US dollars”. */
export function sayValue(value: number, unit: Unit, mark: Mark): string {
  const bare = formatBare(value, unit, mark);
  const about = mark === 'rounded' ? `about ${bare}` : bare;
  switch (unit) {
    case 'usd-billion':
      return `${about} billion US dollars`;
    case 'bcm':
      return `${about} billion cubic metres`;
    case 'ratio':
      return `${about.replace('×', '')} times`;
    case 'percent':
      return about.replace('%', ' percent');
    case 'count':
      return about;
    default:
      return assertUnreachable(unit);
  }
}
