/** Values written into pictures of single figures, and the rows of indicators.csv that they could be. */
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { parseMarkup } from './markup.ts';
import { readText } from './built-site.ts';
import { listNamed, textOf } from './select.ts';

/** Numbers of the file as written, each once. */
const values: readonly number[] = csvParse(readFileSync('content/trade/indicators.csv', 'utf8')).map(
  ({ value }) => Number(value),
);

/** What is written at the bars of a picture: “14,254”, “≈9,000”, “10.3”. */
export function listWrittenValues(chart: string): readonly string[] {
  const picture = parseMarkup(readText(`/charts/${chart}.svg`), 'xml');
  return listNamed(picture, 'text')
    .filter(({ attributes }) => attributes.get('class') === 'chart-value')
    .map(textOf);
}

/** Whether a value stands in the file, in its own unit or as dollars in millions, as exactly as it is written. */
export function standsInFile(written: string): boolean {
  const value = Number(written.replace(/[≈,%]/g, ''));
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  const reach = 0.5 * 10 ** -decimals + 1e-9;
  return values.some((one) => [one, one / 1000].some((candidate) => Math.abs(candidate - value) <= reach));
}
