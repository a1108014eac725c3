import { expect, test } from 'vitest';
import { aDate, aMilestoneOfRails, aSite, aThread } from '#tests/builders.ts';
import type { Site } from '#src/model/site.ts';
import { threadView, type ThreadView } from './thread-view.ts';

function view(site: Site): ThreadView | undefined {
  const [thread] = site.threads;
  return thread && threadView(site, thread);
}

test('a step leads to its brief, or to its milestone on the timeline', () => {
  const site = aSite({ threads: [aThread()], milestones: [aMilestoneOfRails()] });

  const steps = view(site)?.steps.map(({ title, path }) => ({ title, path }));

  expect(steps).toEqual([
    { title: 'A paper on rails', path: '/timeline/#rails' },
    { title: 'Two trains leave for Tashkent', path: '/2023/09/two-trains/#two-trains' },
  ]);
});

test('a thread tells when its first and its latest step were', () => {
  const site = aSite({ threads: [aThread()], milestones: [aMilestoneOfRails()] });

  expect(view(site)?.ends.map(({ date }) => date)).toEqual(['2021-05', view(site)?.steps[1]?.date]);
});

test('a brief that tells of two steps in a row is named once', () => {
  const told = { brief: '2023/09/two-trains#two-trains', stage: 'started', note: 'It began.' } as const;
  const steps = [{ ...told, date: '2021' }, { ...told, date: '2022' }, told];
  const site = aSite({ threads: [aThread({ steps })] });

  expect(view(site)?.steps.map(({ isToldBefore }) => isToldBefore)).toEqual([false, true, true]);
});

test('a gap of more than a year between two steps is told, as it is certain from their dates', () => {
  const gapAfter = (date: string): string | undefined =>
    view(aSite({ threads: [aThread()], milestones: [aMilestoneOfRails({ date: aDate(date) })] }))?.steps[0]
      ?.gap;

  expect(gapAfter('2022-09-05')).toBeUndefined();
  expect(gapAfter('2022-09-04')).toBeUndefined();
  expect(gapAfter('2022-09-03')).toBe('Nothing recorded here for more than a year');
  expect(gapAfter('2014-09')).toBe('Nothing recorded here for more than eight years');
});

test('after a year without a step the page says since when, and before that nothing', () => {
  const quietAt = (moment: string): string | undefined =>
    view(aSite({ threads: [aThread()], milestones: [aMilestoneOfRails()], moment }))?.quiet;

  expect(quietAt('2024-09-03T12:00:00Z')).toBeUndefined();
  expect(quietAt('2024-09-04T12:00:00Z')).toBe('No step has been recorded since 4 September 2023.');
});
