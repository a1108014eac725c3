/** The descriptor against the standard, and the files against the descriptor: neither can drift from the other. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import {
  type Descriptor,
  listDescriptorMistakes,
  parseDescriptor,
} from '#tests/data-package/descriptor-rules.ts';
import { listTableMistakes } from '#tests/data-package/table-rules.ts';
import { parseDataPackage } from './data-package.ts';
import { indicatorRowSchema, units } from './indicator.ts';

const text = await readFile('content/trade/datapackage.json', 'utf8');
const descriptor = parseDescriptor(text);
const paths = descriptor.resources.map(({ path }) => path);
const contents = await Promise.all(paths.map((path) => readFile(`content/trade/${path}`, 'utf8')));
const tables = new Map(paths.map((path, index) => [path, contents[index] ?? '']));

function valuesOf(table: string, column: string): readonly string[] | undefined {
  const { fields } = descriptor.resources.find(({ name }) => name === table)?.schema ?? { fields: [] };
  return fields.find(({ name }) => name === column)?.constraints?.enum;
}

/** A table of two columns that refers to itself, with a few rows. */
function listMistakesIn(rows: string): readonly string[] {
  const [sources] = descriptor.resources.filter(({ name }) => name === 'sources');
  const fields: Descriptor['resources'][number]['schema']['fields'] = [
    {
      name: 'id',
      title: 'Id',
      type: 'string',
      description: 'Id',
      constraints: { required: true, pattern: '[a-z]+' },
    },
    { name: 'year', title: 'Year', type: 'year', description: 'Year' },
    { name: 'value', title: 'Value', type: 'number', description: 'Value', constraints: { minimum: 0 } },
  ];
  const resource = sources && {
    ...sources,
    path: 'a.csv',
    schema: { fields, missingValues: [''], primaryKey: ['id'] },
  };
  return listTableMistakes(
    { ...descriptor, resources: resource === undefined ? [] : [resource] },
    new Map([['a.csv', `id,year,value\n${rows}`]]),
  );
}

test('the descriptor follows the standard for data packages', () => {
  expect(listDescriptorMistakes(descriptor)).toEqual([]);
});

test('the package holds three tables with their keys, licence and version', () => {
  expect(paths).toEqual(['observations.csv', 'indicators.csv', 'sources.csv']);
  expect(descriptor.resources.map(({ schema }) => schema.primaryKey)).toEqual([
    ['year', 'partner_iso3', 'reporter_iso3', 'flow', 'source_id'],
    ['indicator', 'period', 'country_iso3', 'unit', 'source_id'],
    ['source_id'],
  ]);
  expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
});

test('every row of every table is as the descriptor says', () => {
  expect(listTableMistakes(descriptor, tables)).toEqual([]);
});

test('the descriptor lists the indicators, units and countries that the site reads', () => {
  expect(valuesOf('indicators', 'indicator')).toEqual(indicatorRowSchema.shape.indicator.options);
  expect(valuesOf('indicators', 'unit')).toEqual(units);
  expect(valuesOf('indicators', 'country_iso3')).toEqual(indicatorRowSchema.shape.country_iso3.in.options);
});

test('the site reads the columns of the descriptor in their order', () => {
  expect(parseDataPackage(text).resources.map(({ schema }) => schema.fields.map(({ name }) => name))).toEqual(
    descriptor.resources.map(({ schema }) => schema.fields.map(({ name }) => name)),
  );
});

test('a descriptor with a key that is no field, or with an empty title, is refused', () => {
  const [first, ...others] = descriptor.resources;
  const broken = first && { ...first, schema: { ...first.schema, primaryKey: ['yeer'] } };

  expect(
    listDescriptorMistakes({ ...descriptor, resources: broken === undefined ? [] : [broken, ...others] }),
  ).toEqual(['observations: key yeer is no field']);
  expect(() => parseDescriptor(text.replace('"title": "Year"', '"title": ""'))).toThrow();
});

test('a row that breaks a rule of its column, or repeats a key, is found', () => {
  expect(listMistakesIn('a,2020,1.5\nb,,\n')).toEqual([]);
  expect(listMistakesIn('a,20,1\nB,2020,-1\nc,2020,"1,5"\n,2020,1\na,2021,1\nd,2020\n')).toEqual([
    'a.csv:7: 2 cells',
    'a.csv:3: id is “B”',
    'a.csv:5: id is “”',
    'a.csv:2: year is “20”',
    'a.csv:3: value is “-1”',
    'a.csv:4: value is “1,5”',
    'a.csv:5: the key is empty or stands above',
    'a.csv:6: the key is empty or stands above',
  ]);
});
