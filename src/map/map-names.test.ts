import { expect, test } from 'vitest';
import { areaNames } from './map-names.ts';

const empty = {
  width: 400,
  height: 300,
  marks: [],
  unnamed: [],
  stretches: [],
  names: [],
  size: 4,
  fontSizes: [10],
};

test('the name of a country keeps its code, whatever the country is called', () => {
  const middle = { x: 200, y: 150 };

  const names = areaNames(
    [
      { text: 'Qazaqstan', code: 'kz', middle, has: ({ x }) => x < 200 },
      { text: 'Mongolia', code: undefined, middle, has: ({ x }) => x >= 200 },
    ],
    empty,
  );

  expect(names.map(({ text, code }) => [text, code])).toEqual([
    ['Qazaqstan', 'kz'],
    ['Mongolia', undefined],
  ]);
});
