import { expect, test } from 'vitest';
import { aDate, aDay, aMilestoneOfRails, anArticle, aParsedBrief, aSite, aThread } from '#tests/builders.ts';

const milestones = [aMilestoneOfRails()];

test('a step has the date of the brief or milestone that it rests on', () => {
  const site = aSite({ threads: [aThread()], milestones });

  expect(site.threads[0]?.steps.map(({ date, evidence }) => [date, evidence.type])).toEqual([
    ['2021-05', 'milestone'],
    ['2023-09-04', 'brief'],
  ]);
});

test('a step whose brief is a draft is left out', () => {
  const site = aSite({ threads: [aThread()], milestones, articles: [anArticle({ draft: true })] });

  expect(site.threads[0]?.steps.map(({ note }) => note)).toEqual(['The states signed a paper on rails.']);
  expect(site.index.threadsByBrief.size).toBe(0);
});

test('a step of an article with a future date appears on its day', () => {
  const parts = {
    threads: [aThread()],
    milestones,
    articles: [anArticle({ published: aDay('2026-01-01') })],
  };

  const before = aSite({ ...parts, moment: '2025-12-31T23:59:59Z' });
  const after = aSite({ ...parts, moment: '2026-01-01T00:00:00Z' });

  expect([before.threads[0]?.steps.length, after.threads[0]?.steps.length]).toEqual([1, 2]);
});

test('a thread of which nothing is published is no part of the site', () => {
  const brief = (id: string) => ({ stage: 'opened', brief: `2023/09/two-trains#${id}`, note: id }) as const;
  const thread = aThread({ steps: [brief('two-trains'), brief('third-train')] });

  const site = aSite({ threads: [thread], articles: [anArticle({ draft: true })] });

  expect(site.threads).toEqual([]);
  expect(site.index.threadsByCountry.size).toBe(0);
});

test('a thread is quiet from the day on which a year has gone by since its last step', () => {
  const quietAt = (moment: string) => aSite({ threads: [aThread()], milestones, moment }).threads[0]?.isQuiet;

  expect(quietAt('2024-09-03T23:59:59Z')).toBe(false);
  expect(quietAt('2024-09-04T00:00:00Z')).toBe(true);
});

test('the thread with the latest step stands first', () => {
  const briefs = [aParsedBrief(), aParsedBrief({ id: 'later', date: aDate('2023-09-06') })];
  const later = aThread({
    id: 'later',
    steps: [
      { stage: 'signed', milestone: 'rails', note: 'Signed.' },
      { stage: 'started', brief: '2023/09/two-trains#later', note: 'Started.' },
    ],
  });

  const site = aSite({ threads: [aThread(), later], milestones, articles: [anArticle({ briefs })] });

  expect(site.threads.map(({ id }) => id)).toEqual(['later', 'trains']);
});

test('a brief knows its threads, and a country does', () => {
  const site = aSite({ threads: [aThread()], milestones });

  const { threadsByBrief, threadsByCountry } = site.index;

  expect(threadsByBrief.get('2023/09/two-trains#two-trains')?.map(({ id }) => id)).toEqual(['trains']);
  expect(threadsByCountry.get('uz')?.map(({ id }) => id)).toEqual(['trains']);
});
