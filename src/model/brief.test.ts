import { expect, test } from 'vitest';
import { aBrief, aDate, aDay } from '#tests/builders.ts';
import { compareBriefs } from './brief.ts';
import { compareText } from './compare-text.ts';

const edition = aBrief().edition;

test('the newest event comes first', () => {
  const older = aBrief({ date: aDate('2023-09-01') });
  const newer = aBrief({ date: aDate('2023-09-02') });

  const sorted = [older, newer].toSorted(compareBriefs);

  expect(sorted).toEqual([newer, older]);
});

test('of two events of one day that of the newer edition comes first', () => {
  const older = aBrief({ id: 'older', edition: { ...edition, published: aDay('2023-09-08') } });
  const newer = aBrief({ id: 'newer', edition: { ...edition, published: aDay('2023-10-08') } });

  const sorted = [older, newer].toSorted(compareBriefs);

  expect(sorted).toEqual([newer, older]);
});

test('of two events of one day in editions of one day the edition’s address decides', () => {
  const second = aBrief({ id: 'a', edition: { ...edition, id: '2023/09/b' } });
  const first = aBrief({ id: 'b', edition: { ...edition, id: '2023/09/a' } });

  const sorted = [second, first].toSorted(compareBriefs);

  expect(sorted).toEqual([first, second]);
});

test('two events of one day in one edition stand in the order of their ids', () => {
  const second = aBrief({ id: 'b-second' });
  const first = aBrief({ id: 'a-first' });

  const sorted = [second, first].toSorted(compareBriefs);

  expect(sorted).toEqual([first, second]);
});

test('text is ordered the same in every locale, Latin before Cyrillic before Chinese', () => {
  const sorted = ['霍尔果斯', 'Хоргос', 'khorgos', 'Khorgos'].toSorted(compareText);

  expect(sorted).toEqual(['Khorgos', 'khorgos', 'Хоргос', '霍尔果斯']);
});
