/** Checks rows against any descriptor of tables; knows nothing of trade, and reads with d3-dsv alone. */
import { csvParseRows } from 'd3';
import type { Descriptor, Field, Resource } from './descriptor-rules.ts';

type Row = readonly (string | undefined)[];

interface Table {
  readonly resource: Resource;
  readonly heading: readonly string[];
  /** A missing value is undefined. */
  readonly rows: readonly Row[];
}

/**
 * Everything in the files that the descriptor does not allow, as `file:row: what`; the heading is row 1.
 * @param texts the tables by the path that the descriptor names
 */
export function listTableMistakes(
  { resources }: Descriptor,
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const tables = resources.map((resource) => readTable(resource, texts.get(resource.path) ?? ''));
  return tables.flatMap((table) => [
    ...listHeadingMistakes(table),
    ...table.resource.schema.fields.flatMap((field, column) => listColumnMistakes(table, field, column)),
    ...listPrimaryKeyMistakes(table),
    ...listForeignKeyMistakes(table, tables),
  ]);
}

function readTable(resource: Resource, text: string): Table {
  const [heading = [], ...rows] = csvParseRows(text);
  const missing = new Set(resource.schema.missingValues);
  return {
    resource,
    heading,
    rows: rows.map((row) => row.map((cell) => (missing.has(cell) ? undefined : cell))),
  };
}

function listHeadingMistakes({ resource, heading, rows }: Table): readonly string[] {
  const names = resource.schema.fields.map(({ name }) => name);
  const isSame = names.join(',') === heading.join(',');
  return [
    ...(isSame ? [] : [`${resource.path}:1: the heading is ${heading.join(',')}`]),
    ...rows.flatMap((row, index) =>
      row.length === names.length
        ? []
        : [`${resource.path}:${String(index + 2)}: ${String(row.length)} cells`],
    ),
  ];
}

function listColumnMistakes({ resource, rows }: Table, field: Field, column: number): readonly string[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const cell = row[column];
    const isRepeated = cell !== undefined && field.constraints?.unique === true && seen.has(cell);
    if (cell !== undefined) seen.add(cell);
    if (!isRepeated && isAllowed(cell, field)) return [];
    return [`${resource.path}:${String(index + 2)}: ${field.name} is “${cell ?? ''}”`];
  });
}

const patternByType: Readonly<Record<Field['type'], RegExp>> = {
  string: /^[^]*$/,
  number: /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  integer: /^[+-]?\d+$/,
  year: /^\d{4}$/,
};

function isAllowed(cell: string | undefined, { type, format, constraints = {} }: Field): boolean {
  if (cell === undefined) return constraints.required !== true;
  const { pattern, enum: values, minimum } = constraints;
  return (
    patternByType[type].test(cell) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
    (values === undefined || values.includes(cell)) &&
    (minimum === undefined || Number(cell) >= minimum) &&
    (format !== 'uri' || URL.canParse(cell))
  );
}

function listPrimaryKeyMistakes(table: Table): readonly string[] {
  const { path, schema } = table.resource;
  const seen = new Set<string>();
  return table.rows.flatMap((row, index) => {
    const key = keyOf(table, row, schema.primaryKey);
    const isBad = key === undefined || seen.has(key);
    if (key !== undefined) seen.add(key);
    return isBad ? [`${path}:${String(index + 2)}: the key is empty or stands above`] : [];
  });
}

function listForeignKeyMistakes(table: Table, tables: readonly Table[]): readonly string[] {
  const { path, schema } = table.resource;
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = tables.find(({ resource }) => resource.name === reference.resource);
    const known = new Set(target?.rows.map((row) => keyOf(target, row, reference.fields)));
    return table.rows.flatMap((row, index) => {
      const key = keyOf(table, row, fields);
      return key === undefined || known.has(key)
        ? []
        : [`${path}:${String(index + 2)}: “${key}” is not in ${reference.resource}`];
    });
  });
}

/** The cells of some fields as one text; undefined where one is missing. */
function keyOf({ resource }: Table, row: Row, fields: readonly string[]): string | undefined {
  const columns = fields.map((field) => resource.schema.fields.findIndex(({ name }) => name === field));
  const cells = columns.map((column) => row[column]);
  return cells.includes(undefined) ? undefined : cells.join(' | ');
}
