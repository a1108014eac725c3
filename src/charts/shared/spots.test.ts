import { expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import { formatSpots, parseSpots } from './spots.ts';

function aCell(at: string, of: string): Cell {
  return { at, of, value: 1, unit: 'count', mark: 'exact', sourceIds: [], note: '' };
}

const cells = [
  aCell('2020', 'Kazakhstan'),
  aCell('2020', 'Uzbekistan'),
  aCell('2021', 'Kazakhstan'),
  aCell('2022', 'Uzbekistan'),
];

const readings = [
  { x: 10.4, y: 20, row: 0, cell: aCell('2020', 'Kazakhstan') },
  { x: 20, y: 15.5, row: 0, cell: aCell('2021', 'Kazakhstan') },
  { x: 10, y: 30, row: 1, cell: aCell('2020', 'Uzbekistan') },
  { x: 30, y: 28, row: 1, cell: aCell('2022', 'Uzbekistan') },
];

test('figures that follow each other in a column share what they have in common', () => {
  expect(formatSpots(readings, cells)).toBe('0 0 0 10 20 20 16;1 1 0 10 30;1 1 2 30 28');
});

test('every spot leads to its figure in the table', () => {
  expect(parseSpots('0 0 0 10 20 20 16;1 1 0 10 30;1 1 2 30 28')).toEqual([
    { x: 10, y: 20, row: 0, column: 0, line: 0 },
    { x: 20, y: 16, row: 0, column: 0, line: 1 },
    { x: 10, y: 30, row: 1, column: 1, line: 0 },
    { x: 30, y: 28, row: 1, column: 1, line: 2 },
  ]);
});

test('a chart without figures has no spots', () => {
  expect(formatSpots([], [])).toBe('');
  expect(parseSpots('')).toEqual([]);
});
