/** Named cases of heatmaps. A mended bug adds one. */
import type { Cell } from '../shared/cell.ts';
import { monthsByName } from '../words/heatmap-words.ts';

function count(at: string, of: string, value: number): Cell {
  return { at, of, value, unit: 'count', mark: 'exact', sourceIds: [], note: '' };
}

const countries = ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];

const topics = [
  'Diplomacy',
  'Trade',
  'Investment',
  'Transport',
  'Energy',
  'Mining',
  'Agriculture',
  'Education',
  'Culture',
  'Technology',
  'Security',
  'Tourism',
  'Health',
  'Environment',
  'Society',
];

/** Counts between 0 and `most` in a pattern that repeats, so that every run draws the same. */
function fill(rows: readonly string[], months: number, most: number): readonly Cell[] {
  return Array.from({ length: months }, (_, index) => {
    const month = `${monthsByName[(index + 8) % 12] ?? ''} ${String(2023 + Math.floor((index + 8) / 12))}`;
    return rows.map((row, place) => count(month, row, (index * 7 + place * 5) % (most + 1)));
  }).flat();
}

/** Two months, five countries: the beginning of a digest. */
export const twoMonths: readonly Cell[] = [
  count('August 2023', 'Kazakhstan', 2),
  count('August 2023', 'Kyrgyzstan', 0),
  count('September 2023', 'Kazakhstan', 5),
  count('September 2023', 'Kyrgyzstan', 1),
];

export const countriesInFortyMonths = fill(countries, 40, 4);
export const topicsInFortyMonths = fill(topics, 40, 3);
/** Where even quarters have no room. */
export const topicsInTenYears = fill(topics, 120, 40);

export const noBriefs: readonly Cell[] = [count('August 2023', 'Kazakhstan', 0)];

/** Names in another script, and longer. */
export const longCyrillicNames = fill(['Внешняя торговля', 'Окружающая среда', 'Безопасность'], 18, 12);
