/** The page of data and the README in its archive, worked out from the files, their descriptor and the figures. */
import { datasetData } from '#src/metadata/dataset-data.ts';
import type { JsonLd } from '#src/metadata/structured-data.ts';
import { absolute, sitePaths } from '#src/model/addresses.ts';
import type { Identity } from '#src/model/identity.ts';
import { type IsoDate, isoDateSchema } from '#src/model/iso-date.ts';
import { type Coverage, listCoverage } from '#src/trade/coverage.ts';
import { archiveNameOf, packDataFiles } from '#src/trade/data-archive.ts';
import type { DataField } from '#src/trade/data-package.ts';
import type { DataFile, DataFiles } from '#src/trade/load-data-files.ts';
import type { Trade } from '#src/trade/load-trade.ts';
import { type Partner, partners } from '#src/trade/observation.ts';
import { dataWords } from '#src/words/data-words.ts';
import { formatDate } from '#src/words/format.ts';

export interface Download {
  readonly name: string;
  readonly path: string;
  readonly what: string;
  /** Rows, where it is a table, and size. */
  readonly facts: string;
}

export interface CoverageLine {
  readonly what: string;
  readonly years: string;
  readonly gaps: string;
  readonly asOf: string;
}

export interface FieldLine {
  readonly name: string;
  /** `number`, `string, may be empty` and the like. */
  readonly type: string;
  readonly meaning: string;
  /** Codes with what they stand for; empty where any value may stand. */
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

export interface DataView {
  readonly about: readonly string[];
  readonly version: string;
  readonly downloads: readonly Download[];
  readonly coverage: readonly {
    readonly partner: string;
    readonly code: Partner;
    readonly lines: readonly CoverageLine[];
  }[];
  readonly tables: readonly {
    readonly id: string;
    readonly title: string;
    readonly fields: readonly FieldLine[];
  }[];
  readonly examples: readonly { readonly name: string; readonly text: string }[];
  readonly citation: string;
  readonly structured: JsonLd;
}

interface DataParts {
  readonly data: DataFiles;
  readonly trade: Trade;
  readonly identity: Identity;
}

/** All that the page of data shows. */
export function dataView({ data, trade, identity }: DataParts): DataView {
  const { descriptor } = data;
  const at = (name: string): string => absolute(identity.address, sitePaths.dataFile(name));
  return {
    about: descriptor.description.split('\n\n'),
    version: dataWords.version(descriptor.version, formatDate(dateOf(descriptor.created))),
    downloads: listDownloads(data, identity),
    coverage: groupCoverage(listCoverage(trade)),
    tables: descriptor.resources.map(({ name, title, schema }) => ({
      id: name,
      title: `${name}.csv: ${title}`,
      fields: schema.fields.map(describeField),
    })),
    examples: [
      { name: dataWords.examples.r, text: dataWords.rExample(at('datapackage.json')) },
      { name: dataWords.examples.python, text: dataWords.pythonExample(at('datapackage.json')) },
      { name: dataWords.examples.spreadsheet, text: dataWords.spreadsheetExample(at('observations.csv')) },
    ],
    citation: citationOf(data, identity),
    structured: datasetData(data, identity),
  };
}

/** What is served under `/data/`: the files as they are, and the archive of all of them. */
export function listServedFiles(data: DataFiles, identity: Identity): readonly Omit<DataFile, 'rows'>[] {
  const archive = packDataFiles(data, renderReadme(data, identity));
  return [...data.files, { name: archiveNameOf(data), bytes: archive }];
}

/** The text that goes with the files: what they are, what the columns mean, cautions, licence, citation. */
export function renderReadme(data: DataFiles, identity: Identity): string {
  const { descriptor } = data;
  const { readme } = dataWords;
  const files = descriptor.resources.map(({ path, description }) => `${path}: ${description}`);
  const columns = descriptor.resources.flatMap(({ path, schema }) => [
    path,
    ...schema.fields.flatMap(describeFieldAsText),
  ]);
  return [
    [descriptor.title, descriptor.description, citationAddress(identity)],
    [readme.files, ...files],
    [readme.cautions, ...dataWords.cautions.map((caution) => `- ${caution}`)],
    [readme.columns, ...columns],
    [readme.citation, citationOf(data, identity), dataWords.citeSources],
    [readme.licence, `${identity.licence.name}, ${identity.licence.address}`],
  ]
    .map((part) => `${part.join('\n')}\n`)
    .join('\n');
}

function describeFieldAsText(field: DataField): readonly string[] {
  const { name, type, meaning, values } = describeField(field);
  return [`  ${name} (${type}): ${meaning}`, ...values.map(({ value, label }) => `    ${value}: ${label}`)];
}

function describeField({ name, type, description, categories, constraints }: DataField): FieldLine {
  const optional = constraints?.required === true ? [] : [dataWords.field.optional];
  return { name, type: [type, ...optional].join(', '), meaning: description, values: categories ?? [] };
}

function listDownloads(data: DataFiles, identity: Identity): readonly Download[] {
  const titles = new Map(data.descriptor.resources.map(({ path, description }) => [path, description]));
  const archive = archiveNameOf(data);
  const rows = new Map(data.files.map((file) => [file.name, file.rows]));
  return listServedFiles(data, identity).map(({ name, bytes }) => ({
    name,
    path: sitePaths.dataFile(name),
    what: name === archive ? dataWords.files.archive : (titles.get(name) ?? dataWords.files.descriptor),
    facts: dataWords.facts(rows.get(name), bytes.length),
  }));
}

function groupCoverage(coverage: readonly Coverage[]): DataView['coverage'] {
  return partners.map((code) => ({
    partner: dataWords.partner(code),
    code,
    lines: coverage.filter(({ partner }) => partner === code).map(describeCoverage),
  }));
}

function describeCoverage({ reporter, flow, years, missing, doubtful, latest }: Coverage): CoverageLine {
  const gaps = [
    ...(missing.length === 0 ? [] : [dataWords.missing(dataWords.ranges(missing))]),
    ...(doubtful.length === 0 ? [] : [dataWords.doubtful(dataWords.ranges(doubtful))]),
  ];
  return {
    what: dataWords.figures(reporter, flow),
    years: dataWords.ranges(years),
    gaps: gaps.length === 0 ? dataWords.noGaps : gaps.join('; '),
    asOf: dataWords.asOf(latest.year, latest.published && formatDate(latest.published)),
  };
}

function citationOf({ descriptor }: DataFiles, identity: Identity): string {
  return dataWords.citation({
    site: identity.name,
    year: descriptor.created.slice(0, 4),
    title: descriptor.title,
    version: descriptor.version,
    address: citationAddress(identity),
  });
}

function citationAddress({ address }: Identity): string {
  return absolute(address, sitePaths.data());
}

/** The day of a moment. */
function dateOf(moment: string): IsoDate {
  return isoDateSchema.parse(moment.slice(0, 10));
}
