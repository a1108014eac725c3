import { expect, test } from 'vitest';
import { aDay } from '#tests/builders.ts';
import { buildMoment, publicationOf } from './published.ts';

const day = aDay('2023-09-08');

test('an article is published once its day has come', () => {
  const publication = publicationOf({ draft: false, published: day }, new Date('2023-10-01T00:00:00Z'));

  expect(publication).toBe('published');
});

test('an article is published from the first moment of its day in UTC', () => {
  const publication = publicationOf({ draft: false, published: day }, new Date('2023-09-08T00:00:00Z'));

  expect(publication).toBe('published');
});

test('an article waits until the last second of the day before in UTC, though it is later in Tashkent', () => {
  const publication = publicationOf({ draft: false, published: day }, new Date('2023-09-08T04:59:59+05:00'));

  expect(publication).toBe('scheduled');
});

test('a draft stays a draft after its day', () => {
  const publication = publicationOf({ draft: true, published: day }, new Date('2024-01-01T00:00:00Z'));

  expect(publication).toBe('draft');
});

test('the moment of the build is now where nothing else is set', () => {
  const now = new Date('2025-01-01T12:00:00Z');

  const moments = [buildMoment(undefined, now), buildMoment('', now)];

  expect(moments).toEqual([now, now]);
});

test('SOURCE_DATE_EPOCH sets the moment of the build in seconds', () => {
  const moment = buildMoment('1694131200', new Date('2025-01-01T12:00:00Z'));

  expect(moment.toISOString()).toBe('2023-09-08T00:00:00.000Z');
});

test('a SOURCE_DATE_EPOCH that is a date is refused in words', () => {
  const set = () => buildMoment('2023-09-08', new Date('2025-01-01T12:00:00Z'));

  expect(set).toThrow('SOURCE_DATE_EPOCH must be a whole number of seconds, not "2023-09-08".');
});

test('a SOURCE_DATE_EPOCH after the end of the calendar is refused in words', () => {
  const set = () => buildMoment('99999999999999', new Date('2025-01-01T12:00:00Z'));

  expect(set).toThrow('SOURCE_DATE_EPOCH must be a whole number of seconds, not "99999999999999".');
});
