/**
 * What a descriptor of a Data Package of tables must be, after the standard, version 2: https://datapackage.org/standard/
 * (Data Package, Data Resource, Table Dialect, Table Schema). Beyond its MUSTs this asks for what the site promises:
 * every column has a title, a type and a description, every table a key.
 */
import { z } from 'zod';

const name = z.string().regex(/^[a-z0-9._-]+$/);
/** No address, no absolute path, no way up. */
const relativePath = z.string().regex(/^(?!\/)(?!.*\.\.)(?!\w+:)[\w./-]+$/);
const namesOfFields = z.array(z.string()).min(1);

/** Formats that a type may have (Table Schema, “Field types”); a type without an entry has only the default. */
const formatsByType: Readonly<Record<string, readonly string[]>> = {
  string: ['default', 'email', 'uri', 'binary', 'uuid'],
};

const constraintsByType: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  year: ['required', 'unique', 'enum', 'minimum', 'maximum'],
};

const fieldSchema = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  type: z.enum(['string', 'number', 'integer', 'year']),
  format: z.string().optional(),
  description: z.string().min(1),
  categories: z
    .array(z.strictObject({ value: z.string(), label: z.string().min(1) }))
    .min(1)
    .optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).min(1).optional(),
      minimum: z.number().optional(),
    })
    .optional(),
});
export type Field = z.output<typeof fieldSchema>;

const resourceSchema = z.strictObject({
  name,
  type: z.literal('table'),
  // Of version 1 of the standard: readers that know only that one ask for it, others must accept it.
  profile: z.literal('tabular-data-resource'),
  title: z.string().min(1),
  description: z.string().min(1),
  path: relativePath,
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.strictObject({
    delimiter: z.literal(','),
    lineTerminator: z.literal('\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    header: z.literal(true),
  }),
  schema: z.strictObject({
    fields: z.array(fieldSchema).min(1),
    missingValues: z.array(z.string()),
    primaryKey: namesOfFields,
    foreignKeys: z
      .array(
        z.strictObject({
          fields: namesOfFields,
          reference: z.strictObject({ resource: name, fields: namesOfFields }),
        }),
      )
      .min(1)
      .optional(),
  }),
});
export type Resource = z.output<typeof resourceSchema>;

const descriptorSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  keywords: z.array(z.string().min(1)).min(1),
  licenses: z.array(z.strictObject({ name: z.string(), path: z.url(), title: z.string() })).min(1),
  sources: z.array(z.strictObject({ title: z.string(), path: relativePath })).min(1),
  resources: z.array(resourceSchema).min(1),
});
export type Descriptor = z.output<typeof descriptorSchema>;

/** Reads a descriptor. @throws where a property is missing, unknown or of the wrong form */
export function parseDescriptor(text: string): Descriptor {
  return descriptorSchema.parse(JSON.parse(text));
}

/** What the form of single properties cannot show: names that stand twice or point nowhere, and constraints out of place. */
export function listDescriptorMistakes({ resources }: Descriptor): readonly string[] {
  return [
    ...listRepeated(resources.map((resource) => resource.name)).map((twice) => `resource ${twice} twice`),
    ...resources.flatMap((resource) => [
      ...listKeyMistakes(resource, resources),
      ...resource.schema.fields.flatMap((field) => listFieldMistakes(field, resource)),
    ]),
  ];
}

function listKeyMistakes(
  { name: table, schema }: Resource,
  resources: readonly Resource[],
): readonly string[] {
  const names = schema.fields.map((field) => field.name);
  const keys = schema.foreignKeys ?? [];
  return [
    ...listRepeated(names).map((twice) => `${table}: field ${twice} twice`),
    ...[...schema.primaryKey, ...keys.flatMap(({ fields }) => fields)]
      .filter((key) => !names.includes(key))
      .map((key) => `${table}: key ${key} is no field`),
    ...keys.flatMap(({ fields, reference }) => {
      const target = resources.find((resource) => resource.name === reference.resource);
      const known = target?.schema.fields.map((field) => field.name) ?? [];
      const isSound =
        fields.length === reference.fields.length && reference.fields.every((field) => known.includes(field));
      return isSound ? [] : [`${table}: reference to ${reference.resource} points nowhere`];
    }),
  ];
}

function listFieldMistakes(field: Field, { name: table }: Resource): readonly string[] {
  const { type, format, constraints = {}, categories } = field;
  const allowed = constraintsByType[type] ?? [];
  const values = categories?.map(({ value }) => value);
  return [
    ...Object.keys(constraints)
      .filter((constraint) => !allowed.includes(constraint))
      .map((constraint) => `${table}.${field.name}: ${constraint} does not suit ${type}`),
    ...(format === undefined || (formatsByType[type] ?? []).includes(format)
      ? []
      : [`${table}.${field.name}: format ${format} does not suit ${type}`]),
    ...(values?.join('\n') === constraints.enum?.join('\n')
      ? []
      : [`${table}.${field.name}: categories and enum differ`]),
    ...listRepeated(values ?? []).map((twice) => `${table}.${field.name}: category ${twice} twice`),
  ];
}

function listRepeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) < index);
}
