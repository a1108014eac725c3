import { expect, test } from 'vitest';
import { aMilestoneOfRails, aSite, aThread } from '#tests/builders.ts';
import { listRelatedThreads } from './related-threads.ts';

const site = aSite({
  milestones: [aMilestoneOfRails()],
  threads: [
    aThread({ id: 'railway', countries: ['kg', 'uz'], topics: ['transport'] }),
    aThread({ id: 'gas', countries: ['uz'], topics: ['energy'] }),
    aThread({ id: 'trains', countries: ['uz'], topics: ['transport'] }),
    aThread({ id: 'nuclear', countries: ['kz'], topics: ['energy'] }),
  ],
});
const railway = site.threads.filter(({ id }) => id === 'railway');

test('threads of the same countries are related, those that share a topic too come first', () => {
  const related = railway.map((thread) => listRelatedThreads(site, thread, 5).map(({ id }) => id));

  expect(related).toEqual([['trains', 'gas']]);
});

test('no more are listed than asked for', () => {
  const related = railway.map((thread) => listRelatedThreads(site, thread, 1).map(({ id }) => id));

  expect(related).toEqual([['trains']]);
});
