import { expect, test } from 'vitest';
import { listWrittenValues, standsInFile } from './indicator-values.ts';

test.for(['freight-trains', 'gas-exports', 'visitors', 'students'])(
  'every value in the picture of %s stands in the file of indicators',
  (chart) => {
    const written = listWrittenValues(chart);

    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(written.filter((value) => !standsInFile(value))).toEqual([]);
  },
);

test('a value that no row has is found out', () => {
  expect(standsInFile('14,254')).toBe(true);
  expect(standsInFile('14,255')).toBe(false);
});
