/** Schema errors in an editor's words: no codes of the schema library reach an editor. */
import type { z } from 'zod';
import type { Report } from './problems.ts';
import { suggestion } from './suggest.ts';
import type { YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reads a value from YAML with a schema. Reports every mistake at its place and then returns undefined.
 * @param keys the keys that exist, for proposals when an unknown one is met
 */
export function parseWithSchema<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  const known = listKeys(schema);
  for (const issue of result.error.issues) reportIssue({ issue, known, yaml }, report);
  return undefined;
}

function reportIssue(
  { issue, known, yaml }: { issue: Issue; known: readonly string[]; yaml: YamlText },
  report: Report,
): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const mend = suggestion(key, known, 'docs/writing.md lists the keys.');
      report(yaml.placeOfKey([...issue.path, key]), `Unknown key “${key}”.`, mend);
    }
    return;
  }
  const value = valueAt(yaml.value, issue.path);
  const [message, mend] = explainIssue(issue, value);
  report(yaml.placeOf(issue.path), message, mend);
}

function explainIssue(issue: Issue, value: unknown): readonly [message: string, mend: string] {
  const name = nameOf(issue.path);
  if (value === undefined && issue.path.length > 0) {
    return [`${name} is missing.`, 'docs/writing.md says what belongs there.'];
  }
  if (value === null && issue.path.length > 0) return [`${name} is empty.`, 'Fill it in, or remove the key.'];
  switch (issue.code) {
    case 'invalid_value':
      return [
        `Unknown ${singular(issue.path)} ${quote(value)}.`,
        suggestion(
          String(value),
          issue.values.map(String),
          `Known are: ${issue.values.map(String).join(', ')}.`,
        ),
      ];
    case 'custom':
      return explainCustom(issue, value);
    case 'too_small':
      return explainTooSmall(issue, name);
    case 'too_big':
      if (issue.origin === 'string') {
        return [`${name} is too long.`, `Keep it to ${String(issue.maximum)} letters at most.`];
      }
      return [`${name} has too many entries.`, `Keep at most ${String(issue.maximum)}.`];
    case 'invalid_format':
      return explainFormat(issue, value);
    case 'invalid_type':
      return [
        `${name} is ${typeName(value)}, not ${expectedName(issue.expected)}.`,
        typeMend(issue.expected),
      ];
    default:
      return [`${name} cannot be read.`, 'Compare it with the example in docs/writing.md.'];
  }
}

function explainTooSmall(
  { origin, minimum }: z.core.$ZodIssueTooSmall,
  name: string,
): readonly [string, string] {
  if (origin !== 'array') return [`${name} is empty.`, 'Fill it in.'];
  if (minimum === 1) return [`${name} is empty.`, 'Add at least one.'];
  return [`${name} has fewer than ${String(minimum)} entries.`, 'Add those that are missing.'];
}

function explainCustom(issue: Issue, value: unknown): readonly [string, string] {
  const problem: unknown = issue.code === 'custom' ? issue.params?.['problem'] : undefined;
  switch (problem) {
    case 'date':
      return [`${quote(value)} is not a date of the calendar.`, 'Write YYYY-MM-DD, YYYY-MM or YYYY.'];
    case 'day':
      return [
        `${quote(value)} is not a day of the calendar.`,
        'Write it as YYYY-MM-DD, for example 2023-09-08.',
      ];
    case 'unit':
      return [
        `The figure ${quote(value)} has no unit.`,
        'Write what is counted: “20.5%”, “3,500 students”, “$4.9 bn”.',
      ];
    case 'title-or-description':
      return [
        'A source has either a title or a description, one of the two.',
        'Give “title” if the page’s own title is known, else “description”.',
      ];
    case 'brief-or-milestone':
      return [
        'A step rests on a brief or on a milestone, one of the two.',
        'Give “brief” where a brief tells of it, else “milestone”.',
      ];
    case 'date-of-milestone':
      return [
        'A step that rests on a milestone takes the date from it.',
        'Remove “date”, or rest the step on a brief that tells of that day.',
      ];
    case 'url-or-note':
      return [
        'A source without an address says where it was read.',
        'Add “url”, or a “note” such as “Read as quoted by …”.',
      ];
    default:
      return [`${nameOf(issue.path)} cannot be read.`, 'Compare it with the example in docs/writing.md.'];
  }
}

function explainFormat(issue: Issue, value: unknown): readonly [string, string] {
  const format = issue.code === 'invalid_format' ? issue.format : '';
  if (format === 'url') {
    return [`${quote(value)} is not a web address.`, 'Write it whole, beginning with https:// or http://.'];
  }
  if (format === 'ends_with') {
    return [
      `${quote(value)} does not end with a slash.`,
      'Write it as https://example.org/ or https://example.org/digest/.',
    ];
  }
  if (issue.message === 'country') {
    return [`${quote(value)} is not a country code.`, 'Write two lower-case letters (ISO 3166), or “int”.'];
  }
  if (issue.message === 'language') {
    return [
      `${quote(value)} is not a language code.`,
      'Write two lower-case letters (ISO 639-1), for example “ru”.',
    ];
  }
  return [
    `${quote(value)} cannot serve as an id.`,
    'Use lower-case Latin letters, figures and single hyphens, for example “astana-times”.',
  ];
}

/** All keys of an object schema and of the objects in its lists, for proposals. */
function listKeys(schema: unknown, depth = 0): readonly string[] {
  if (typeof schema !== 'object' || schema === null || depth > 6) return [];
  const shape: unknown = Reflect.get(schema, 'shape');
  if (typeof shape === 'object' && shape !== null) {
    return Object.entries(shape).flatMap(([key, inner]) => [key, ...listKeys(inner, depth + 1)]);
  }
  const definition: unknown = Reflect.get(schema, 'def');
  if (typeof definition !== 'object' || definition === null) return [];
  return ['innerType', 'element'].flatMap((part) => listKeys(Reflect.get(definition, part), depth + 1));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** `sources[2].title` reads “title” of source 3; a bare key reads “title”. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'number') return `Entry ${String(last + 1)} of “${String(path.at(-2) ?? 'the list')}”`;
  const index = path.findLast((part) => typeof part === 'number');
  const list = path.find((part) => typeof part === 'string');
  return index === undefined || list === last || list === undefined
    ? `“${String(last)}”`
    : `“${String(last)}” of entry ${String(index + 1)} of “${String(list)}”`;
}

const singulars: Readonly<Record<string, string>> = {
  countries: 'country',
  topics: 'topic',
  languages: 'language',
};

function singular(path: readonly PropertyKey[]): string {
  const key = String(path.findLast((part) => typeof part === 'string') ?? 'value');
  return singulars[key] ?? key;
}

function quote(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `“${String(value)}”` : typeName(value);
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return (
    { object: 'a group of keys', string: 'text', number: 'a number', boolean: 'true or false' }[
      String(typeof value)
    ] ?? 'nothing'
  );
}

function expectedName(expected: string): string {
  return (
    { array: 'a list', object: 'a group of keys', string: 'text', boolean: 'true or false' }[expected] ??
    expected
  );
}

function typeMend(expected: string): string {
  return expected === 'string'
    ? 'Put it in quotation marks if it looks like a number, a date or true/false.'
    : 'Compare it with the example in docs/writing.md.';
}
