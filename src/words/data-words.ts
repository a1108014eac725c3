/** Words of the page of data, and of the README that goes with the files. */
import type { YearRange } from '#src/trade/coverage.ts';
import type { CoverageReporter } from '#src/trade/coverage.ts';
import type { Flow, Partner } from '#src/trade/observation.ts';
import { nameOfCountry } from './country-names.ts';
import { formatNumber, pluralOf } from './format.ts';

const flowNames: Record<Flow, string> = { total: 'total', exports: 'exports', imports: 'imports' };

const reporterNames: Record<CoverageReporter, string> = {
  china: 'China’s',
  partner: 'Its own',
  mixed: 'Mixed',
};

function formatRange({ from, to }: YearRange): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

export const dataWords = {
  title: 'Data',
  dek: 'Every trade figure of this site with its source, to download, check and use.',
  description:
    'China’s trade with Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan as CSV and Frictionless Data Package: years, reporters, sources, fields, how to read and cite it.',
  none: 'There are no figures so far.',
  sections: {
    files: 'Files',
    coverage: 'What is there',
    reading: 'Before you use it',
    fields: 'What the columns mean',
    examples: 'How to read it',
    citation: 'How to cite it',
  },
  files: {
    descriptor: 'Describes the tables: columns, units, codes, licence',
    archive: 'All of these, with a README',
  },
  version: (version: string, date: string) => `Version ${version}, ${date}.`,
  facts: (rows: number | undefined, bytes: number) => {
    const size = `${formatNumber(Math.ceil(bytes / 1000))} kB`;
    return rows === undefined
      ? size
      : `${formatNumber(rows)} ${pluralOf(rows, { one: 'row', other: 'rows' })}, ${size}`;
  },
  coverage: {
    caption:
      'Years of goods trade with a usable figure, by whose statistics. Exports leave China, imports reach it, the total is both; mixed figures add what each side bought.',
    what: 'Figures',
    years: 'Years',
    gaps: 'Left out',
    asOf: 'As of',
  },
  partner: (partner: Partner) => (partner === 'c5' ? 'The five together' : nameOfCountry(partner)),
  figures: (reporter: CoverageReporter, flow: Flow) => `${reporterNames[reporter]}: ${flowNames[flow]}`,
  ranges: (ranges: readonly YearRange[]) => ranges.map(formatRange).join(', '),
  missing: (ranges: string) => `missing: ${ranges}`,
  doubtful: (ranges: string) => `doubtful: ${ranges}`,
  noGaps: '–',
  asOf: (year: number, published: string | undefined) =>
    published === undefined ? String(year) : `${String(year)}, published ${published}`,
  cautions: [
    'China and its partners count differently, by up to twelve times. Take one reporter, and say which.',
    'A year may have several figures. Take one source for each year; the charts here name theirs at every point.',
    'Leave out rows whose note contains SUSPECT. Begin a new line where a note says “level break:”.',
    'China’s figures to 2020 come from the IMF; later ones are quoted by the press, rounded, and some are worked out from a growth rate (“derived:”).',
    'Turkmenistan publishes no usable figures. Rows under its name are estimates of others.',
    'Rows of cow3 and cow4 are kept for comparison only: in many years what a state bought there is what China sold, times about 1.1.',
    'Pages were read in stored copies, so an address in the list of sources may have changed since.',
  ],
  field: {
    optional: 'may be empty',
    values: (count: number) => `${formatNumber(count)} ${pluralOf(count, { one: 'value', other: 'values' })}`,
  },
  examples: {
    dek: 'China’s figures for trade with Kyrgyzstan in both directions, from one source (the IMF), so that a line may join them:',
    r: 'R',
    python: 'Python',
    spreadsheet: 'Google Sheets',
    otherSheets:
      'In Excel or LibreOffice, open observations.csv as UTF-8 text parted by commas and filter the same four columns.',
  },
  rExample: (descriptor: string) => `library(frictionless)
package <- read_package("${descriptor}")
rows <- read_resource(package, "observations")
kyrgyzstan <- subset(rows, partner_iso3 == "KGZ" & reporter_iso3 == "CHN" &
  flow == "total" & source_id == "imf_dots")
plot(value_usd_million ~ year, data = kyrgyzstan, type = "l")`,
  pythonExample: (descriptor: string) => `from frictionless import Package

package = Package("${descriptor}")
wanted = {"partner_iso3": "KGZ", "reporter_iso3": "CHN",
          "flow": "total", "source_id": "imf_dots"}
kyrgyzstan = {
    row["year"]: row["value_usd_million"]
    for row in package.get_resource("observations").read_rows()
    if all(row[column] == value for column, value in wanted.items())
}`,
  spreadsheetExample: (table: string) =>
    `=QUERY(IMPORTDATA("${table}"), "select Col1, Col5 where Col2 = 'KGZ' and Col3 = 'CHN' and Col4 = 'total' and Col6 = 'imf_dots'", 1)`,
  citation: (cited: { site: string; year: string; title: string; version: string; address: string }) =>
    `${cited.site} (${cited.year}). ${cited.title} (version ${cited.version}) [Data set]. ${cited.address}`,
  citeSources:
    'Cite the source of a figure as well: its row in sources.csv has publisher, title and address.',
  licensed: (name: string) => `Licence: ${name}.`,
  readme: {
    files: 'FILES',
    columns: 'COLUMNS',
    cautions: 'BEFORE YOU USE IT',
    citation: 'HOW TO CITE IT',
    licence: 'LICENCE',
  },
} as const;
