import { expect, test } from 'vitest';
import { spreadApart } from './spread-labels.ts';

test('labels with room stay where they are', () => {
  expect(spreadApart([90, 10, 50], 20, [0, 100])).toEqual([90, 10, 50]);
});

test('two labels at one place move by half a gap each', () => {
  expect(spreadApart([50, 50], 20, [0, 100])).toEqual([40, 60]);
});

test('a crowd pushes its neighbours and stays in its order', () => {
  expect(spreadApart([52, 50, 48, 20], 10, [0, 100])).toEqual([60, 50, 40, 20]);
});

test('no label leaves the bounds', () => {
  expect(spreadApart([99, 98, 1], 20, [0, 100])).toEqual([100, 80, 1]);
  expect(spreadApart([-5, 2], 20, [0, 100])).toEqual([0, 20]);
});

test('without labels there is nothing to place', () => {
  expect(spreadApart([], 20, [0, 100])).toEqual([]);
});
