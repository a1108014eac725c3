import { expect, test } from 'vitest';
import type { Cell } from '../shared/cell.ts';
import type { ChartState } from '../state/chart-state.ts';
import { sourcesOf, stateLine } from './state-words.ts';

const state: ChartState = {
  countries: ['kz'],
  reporter: 'china',
  flow: 'exports',
  measure: 'value',
  scale: 'log',
};

function aCell(at: string, sourceIds: readonly string[] = []): Cell {
  return { at, of: 'Chinese figures', value: 1, unit: 'usd-billion', mark: 'exact', sourceIds, note: '' };
}

test('a view says what is shown, for which years, in which unit, by whom and on which scale', () => {
  expect(stateLine({ type: 'line', choice: ['kz'] }, state, [aCell('2001'), aCell('2020')])).toBe(
    'Exports from China, 2001–2020, in billion US dollars at current prices, as China reports it, logarithmic scale',
  );
});

test('a view of one year names it once', () => {
  expect(stateLine({ type: 'line', choice: ['kz'] }, { ...state, scale: 'linear' }, [aCell('2001')])).toBe(
    'Exports from China, 2001, in billion US dollars at current prices, as China reports it',
  );
});

test('a view of fewer countries than the chart has names them first', () => {
  expect(stateLine({ type: 'line', choice: ['kz', 'kg'] }, { ...state, scale: 'linear' }, [])).toBe(
    'Kazakhstan: Exports from China, in billion US dollars at current prices, as China reports it',
  );
});

test('a picture names the publishers of its figures', () => {
  const sources = [
    { id: 'a', publisher: 'Xinhua' },
    { id: 'b', publisher: 'Daryo' },
    { id: 'c', publisher: 'Xinhua' },
  ];

  expect(sourcesOf(sources, [aCell('2001', ['a']), aCell('2002', ['c'])])).toBe('Sources: Xinhua.');
});

test('publishers that do not fit into a line are counted', () => {
  const sources = [
    {
      id: 'a',
      publisher: 'International Monetary Fund, Direction of Trade Statistics (copy published by S. LeBlanc)',
    },
    { id: 'b', publisher: 'The Astana Times' },
    { id: 'c', publisher: 'UN Comtrade (extract published by J. R. Carvalho, CIPF Macau)' },
  ];

  expect(sourcesOf(sources, [aCell('2001', ['a', 'b', 'c'])])).toBe(
    'Sources: International Monetary Fund, Direction of Trade Statistics (copy published by S. LeBlanc); The Astana Times; 1 more.',
  );
});
