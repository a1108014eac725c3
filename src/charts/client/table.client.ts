import type { CellTable } from '../shared/cell-table.ts';

type Attributes = Readonly<Record<string, string>>;

function make(
  name: string,
  content: string | readonly (Node | string)[],
  attributes: Attributes = {},
): HTMLElement {
  const element = document.createElement(name);
  element.append(...(typeof content === 'string' ? [content] : content));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Fills a table anew, as Figure.astro has it. */
export function renderTable(table: HTMLTableElement, { caption, unit, columns, rows }: CellTable): void {
  const heads = columns.map((name) => make('th', name, { scope: 'col' }));
  table.tHead?.replaceChildren(make('tr', [make('td', ''), ...heads]));
  table.tBodies[0]?.replaceChildren(
    ...rows.map(({ head, cells }) =>
      make('tr', [
        make('th', head, { scope: 'row' }),
        ...cells.map(({ text, mark, note, sources }) =>
          make('td', [
            ...(mark === undefined ? [] : [make('small', mark, { title: note })]),
            ' ',
            make('span', text),
            ' ',
            make(
              'sup',
              sources.map(({ number, label, href }) => make('a', number, { href, 'aria-label': label })),
            ),
          ]),
        ),
      ]),
    ),
  );
  if (table.caption !== null) table.caption.textContent = caption;
  table.dataset['unit'] = unit;
}
