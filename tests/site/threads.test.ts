import { expect, test } from 'vitest';
import { pageAt } from './built-site.ts';
import { listWithClass, textOf } from './select.ts';
import { listIncompleteSteps, listOneWayThreads, listStepsOutOfOrder, threadPages } from './threads.ts';

const railway = '/threads/china-kyrgyzstan-uzbekistan-railway/';

test('the railway to Uzbekistan is told from the first paper to the latest report', () => {
  const stages = listWithClass(pageAt(railway).root, 'thread-when').map((line) => textOf(line).trim());

  expect(stages.slice(0, 4)).toEqual([
    'September 2022 Signed',
    '6 June 2024 Signed',
    '27 December 2024 Started',
    '29 April 2025 Started',
  ]);
});

test('the index lists every thread', () => {
  const titles = listWithClass(pageAt('/threads/').root, 'card-title');

  expect(threadPages.length).toBeGreaterThan(0);
  expect(titles.length).toBe(threadPages.length);
});

test('the steps of every thread stand in the order of their dates', () => {
  expect(listStepsOutOfOrder()).toEqual([]);
});

test('every step has a date, a stage, a sentence and a source', () => {
  expect(listIncompleteSteps()).toEqual([]);
});

test('every brief that is a step of a thread leads back to the thread', () => {
  expect(listOneWayThreads()).toEqual([]);
});

test('what is still open stands on every thread’s page', () => {
  const silent = threadPages.filter(({ ids }) => !ids.has('open')).map(({ path }) => path);

  expect(silent).toEqual([]);
});

test('Tajikistan’s page leads to the thread of Line D', () => {
  const links = listWithClass(pageAt('/countries/tajikistan/').root, 'thread-links').map(textOf);

  expect(links.join(' ')).toContain('Gas pipeline Line D');
});
