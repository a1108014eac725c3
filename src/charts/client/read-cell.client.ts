import type { Spotted } from '../shared/spots.ts';

/** What the read-out says of a figure: head, value with its unit, how it came about and whose it is. */
export function readCell(figure: HTMLElement, { line, column }: Spotted): readonly HTMLElement[] {
  const table = figure.querySelector('table');
  const row = table?.tBodies[0]?.rows[line];
  const [head, cell] = [row?.cells[0], row?.cells[column + 1]];
  const of = table?.tHead?.rows[0]?.cells[column + 1]?.textContent ?? '';
  const mark = cell?.querySelector('small') ?? undefined;
  const text = cell?.querySelector('span')?.textContent ?? '';
  const publishers = [...(cell?.querySelectorAll('a') ?? [])].map(
    ({ hash }) => figure.querySelector(`${hash} > b`)?.textContent ?? '',
  );
  const about = [
    ...(mark === undefined ? [] : [`${mark.title || mark.textContent}.`]),
    ...(publishers.length === 0
      ? []
      : [`${table?.dataset['source'] ?? ''} ${[...new Set(publishers)].join('; ')}`]),
  ];
  return [
    part('b', `${head?.textContent ?? ''} · ${of}`),
    part('span', /[%×]$/.test(text) ? text : `${text} ${table?.dataset['unit'] ?? ''}`),
    part('small', about.join(' ')),
  ];
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = `${text} `;
  return element;
}
