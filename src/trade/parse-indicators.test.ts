import { expect, test } from 'vitest';
import { createSourceFile } from '#src/content/source-file.ts';
import { takeNotes } from '#tests/parsing.ts';
import type { Indicator } from './indicator.ts';
import { parseIndicators } from './parse-indicators.ts';

const heading = 'indicator,period,country_iso3,value,unit,source_id,note\n';

interface Outcome {
  readonly indicators: readonly Indicator[] | undefined;
  readonly problems: string;
}

function read(row: string): Outcome {
  const notes = takeNotes('indicators.csv');
  const file = createSourceFile('indicators.csv', heading + row);
  const indicators = parseIndicators(file, new Set(['caci_students', 'yicai_tour2023']), notes.report);
  return { indicators, problems: notes.text() };
}

test('a row becomes an indicator with its period, country and mark', () => {
  expect(
    read('students_in_china,2023-08,KAZ,3500,students,caci_students,"described as about 3,500"\n'),
  ).toEqual({
    problems: '',
    indicators: [
      {
        indicator: 'students_in_china',
        period: { from: '2023-08', to: '2023-08', kind: 'month', isFullYear: false, text: '2023-08' },
        country: 'kz',
        value: 3500,
        unit: 'students',
        sourceId: 'caci_students',
        note: 'described as about 3,500',
        mark: 'rounded',
      },
    ],
  });
});

test('figures of China’s whole network belong to China, those of the five to the five', () => {
  const rows =
    'china_europe_trains,2020,CHN,12400,trips,caci_students,\nchina_fdi_stock,2021-12,C5,14000,US$ million,caci_students,\n';

  expect(read(rows).indicators?.map(({ country }) => country)).toEqual(['cn', 'c5']);
});

test('an unknown indicator, country and unit and a bad period are told each at its cell', () => {
  expect(read('students_in_chna,2023-13,KAX,3500,student,caci_students,\n').problems).toBe(
    'indicators.csv:2:1\n' +
      '  Unknown indicator “students_in_chna”.\n' +
      '  Did you mean “students_in_china”? All 33 are listed in content/trade/datapackage.json.\n\n' +
      'indicators.csv:2:18\n' +
      '  “2023-13” cannot stand in the column “period”.\n' +
      '  Write a period as one of: 2023, 2023-H1, 2023-Q3, 2023-05, 2023-01..2023-11 or 2023-01-01..2023-12-24.\n\n' +
      'indicators.csv:2:26\n' +
      '  Unknown country_iso3 “KAX”.\n' +
      '  Did you mean “KAZ”? Known are: KAZ, KGZ, TJK, TKM, UZB, C5, CHN.\n\n' +
      'indicators.csv:2:35\n' +
      '  Unknown unit “student”.\n' +
      '  Did you mean “students”? Known are: percent, percent of trade value, US$ million, CNY billion, bcm, trips, trains, million TEU, visitors, tourists, arrivals, entries, students.',
  );
});

test('a unit in which an indicator is never counted is told with those in which it is', () => {
  expect(read('chinese_visitors,2024,KAZ,655000,students,yicai_tour2023,\n')).toEqual({
    indicators: undefined,
    problems:
      'indicators.csv:2:34\n' +
      '  “chinese_visitors” is not counted in “students”.\n' +
      '  Its units are: visitors, tourists, arrivals, entries.',
  });
});

test('negative and grouped numbers are told at their cells', () => {
  const rows =
    'students_in_china,2010,KAZ,-7874,students,caci_students,\nstudents_in_china,2011,KAZ,"7,874",students,caci_students,\n';

  expect(read(rows).problems).toBe(
    'indicators.csv:2:28\n' +
      '  “-7874” cannot stand in the column “value”.\n' +
      '  Write figures and a decimal point only: 1234.5.\n\n' +
      'indicators.csv:3:28\n' +
      '  “7,874” cannot stand in the column “value”.\n' +
      '  Write figures and a decimal point only: 1234.5.',
  );
});

test('two sources may give different figures, one source may not give one figure twice', () => {
  const row = 'chinese_visitors,2023,KAZ,217000,visitors,yicai_tour2023,\n';
  const other = 'chinese_visitors,2023,KAZ,367000,visitors,caci_students,\n';

  expect(read(row + other).problems).toBe('');
  expect(read(row + other + row).problems).toBe(
    'indicators.csv:4:1\n' +
      '  This figure of “yicai_tour2023” stands in line 2 already.\n' +
      '  Keep one of the two.',
  );
});

test('an unknown source is told at its cell', () => {
  expect(read('students_in_china,2010,KAZ,7874,students,caci_student,\n').problems).toBe(
    'indicators.csv:2:42\n' +
      '  Unknown source “caci_student”.\n' +
      '  Did you mean “caci_students”? Sources are listed in content/trade/sources.csv.',
  );
});
