/** China's exports and imports, cell by cell against the table of splits in the notes of the research. */
import { expect, test } from 'vitest';
import { loadTrade } from './load-trade.ts';
import { type Flow, type Partner, partners } from './observation.ts';
import { chinasView } from './primary-series.ts';
import type { SeriesGap } from './series.ts';

const { trade } = await loadTrade({ folder: 'content', shownAs: 'content' });
const observations = trade?.observations ?? [];

// The notes round a half to the even neighbour.
const thousands = new Intl.NumberFormat('en', { maximumFractionDigits: 0, roundingMode: 'halfEven' });

/** A cell as the notes write it: rounded to millions, with D where it is derived; nothing where there is none. */
function cell(partner: Partner, flow: Flow, year: number): string {
  const point = chinasView(observations, partner, flow).points.find((candidate) => candidate.year === year);
  if (point === undefined) return '';
  return thousands.format(point.value) + (point.mark === 'derived' ? ' D' : '');
}

/** The row of a year: Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan, the five. */
function splits(year: number): readonly string[] {
  return partners.map((partner) => {
    const both = [cell(partner, 'exports', year), cell(partner, 'imports', year)];
    return both.every((text) => text === '') ? '-' : both.join(' / ');
  });
}

function gapsOf(partner: Partner, flow: Flow): readonly SeriesGap[] {
  return chinasView(observations, partner, flow).gaps;
}

function lastYear(partner: Partner, flow: Flow): number | undefined {
  return chinasView(observations, partner, flow).points.at(-1)?.year;
}

test('China’s exports and imports to 2000 are those of the notes', () => {
  expect(splits(1992)).toEqual(['222 / 141', '10 / 6', '2 / 1', '4 / 0', '39 / 14', '277 / 161']);
  expect(splits(1995)).toEqual(['75 / 315', '108 / 124', '15 / 9', '11 / 6', '48 / 71', '256 / 525']);
  expect(splits(2000)).toEqual(['599 / 958', '110 / 67', '7 / 10', '12 / 4', '39 / 12', '767 / 1,052']);
});

test('China’s exports and imports from 2005 to 2015 are those of the notes', () => {
  expect(splits(2005)).toEqual([
    '3,899 / 2,902',
    '866 / 105',
    '144 / 14',
    '90 / 19',
    '230 / 451',
    '5,229 / 3,491',
  ]);
  expect(splits(2010)).toEqual([
    '9,279 / 11,034',
    '4,100 / 70',
    '1,375 / 56',
    '522 / 1,044',
    '1,178 / 1,299',
    '16,454 / 13,504',
  ]);
  expect(splits(2013)).toEqual([
    '12,540 / 16,024',
    '5,076 / 63',
    '1,870 / 89',
    '1,142 / 8,893',
    '2,614 / 1,918',
    '23,242 / 26,987',
  ]);
  expect(splits(2015)).toEqual([
    '8,427 / 5,840',
    '4,284 / 56',
    '1,797 / 50',
    '814 / 7,828',
    '2,237 / 1,267',
    '17,559 / 15,041',
  ]);
});

test('China’s exports and imports from 2016 to 2020 are those of the notes', () => {
  expect(splits(2016)).toEqual([
    '8,273 / 4,793',
    '5,715 / 71',
    '1,717 / 31',
    '341 / 5,563',
    '2,059 / 1,607',
    '18,105 / 12,065',
  ]);
  expect(splits(2018)).toEqual([
    '11,415 / 8,529',
    '5,589 / 54',
    '1,433 / 77',
    '318 / 8,119',
    '3,939 / 2,324',
    '22,693 / 19,104',
  ]);
  expect(splits(2019)).toEqual([
    '12,807 / 9,259',
    '6,312 / 66',
    '1,612 / 84',
    '431 / 8,686',
    '5,045 / 2,181',
    '26,207 / 20,276',
  ]);
  expect(splits(2020)).toEqual([
    '11,707 / 9,726',
    '2,876 / 35',
    '1,018 / 45',
    '445 / 6,071',
    '5,150 / 1,483',
    '21,196 / 17,361',
  ]);
});

test('China’s exports and imports from 2021, as far as the press quotes them, are those of the notes', () => {
  expect(splits(2021)).toEqual(['13,980 / 11,270', '-', '-', '-', '-', '-']);
  expect(splits(2022)).toEqual(['-', '15,420 / 82', '-', '898 D / 10,278 D', '-', '-']);
  expect(splits(2023)).toEqual([
    '24,700 / 16,300',
    '19,720 / 80',
    '3,650 / 250',
    '1,000 / 9,600',
    '12,400 / 1,600',
    '61,400 / 28,000',
  ]);
  expect(splits(2024)).toEqual([
    '28,000 / 15,900',
    '19,900 / 2,800',
    '3,500 / 350',
    '1,000 / 9,600',
    '11,800 / 2,000',
    '64,200 / 30,600',
  ]);
  expect(splits(2025)).toEqual(['29,700 / 19,000', '22,000 / 5,200', '-', '-', '-', '71,200 / 35,100']);
});

test('exports and imports begin with the totals, in 1992', () => {
  expect(partners.map((partner) => chinasView(observations, partner, 'exports').points[0]?.year)).toEqual([
    1992, 1992, 1992, 1992, 1992, 1992,
  ]);
  expect(partners.map((partner) => chinasView(observations, partner, 'imports').points[0]?.year)).toEqual([
    1992, 1992, 1992, 1992, 1992, 1992,
  ]);
});

test('only the years without a source part the line of exports, and never a change of basis', () => {
  expect(gapsOf('kz', 'exports')).toEqual([{ kind: 'missing', after: 2021, before: 2023 }]);
  expect(gapsOf('kg', 'exports')).toEqual([{ kind: 'missing', after: 2020, before: 2022 }]);
  expect(gapsOf('tj', 'exports')).toEqual([{ kind: 'missing', after: 2020, before: 2023 }]);
  expect(gapsOf('tm', 'exports')).toEqual([{ kind: 'missing', after: 2020, before: 2022 }]);
  expect(gapsOf('uz', 'exports')).toEqual([{ kind: 'missing', after: 2020, before: 2023 }]);
  expect(gapsOf('c5', 'exports')).toEqual([{ kind: 'missing', after: 2020, before: 2023 }]);
});

test('imports have the same gaps as exports', () => {
  expect(partners.map((partner) => gapsOf(partner, 'imports'))).toEqual(
    partners.map((partner) => gapsOf(partner, 'exports')),
  );
});

test('exports and imports of Tajikistan, Turkmenistan and Uzbekistan end in 2024, the others in 2025', () => {
  expect(partners.map((partner) => lastYear(partner, 'exports'))).toEqual([
    2025, 2025, 2024, 2024, 2024, 2025,
  ]);
  expect(partners.map((partner) => lastYear(partner, 'imports'))).toEqual([
    2025, 2025, 2024, 2024, 2024, 2025,
  ]);
});

test('where two pages give Kazakhstan’s directions of 2023, each is named at its figure', () => {
  const sourceIds = [
    chinasView(observations, 'kz', 'exports'),
    chinasView(observations, 'kz', 'imports'),
  ].map(({ points }) => points.find(({ year }) => year === 2023)?.sourceId);

  expect(sourceIds).toEqual(['wenews_2023', 'intellinews_2023']);
});
