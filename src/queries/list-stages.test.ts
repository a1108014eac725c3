import { expect, test } from 'vitest';
import { aMilestoneOfRails, aSite, aThread } from '#tests/builders.ts';
import { listStages } from './list-stages.ts';

test('only stages that occur are listed, each once, a signature before a start', () => {
  const { threads } = aSite({
    threads: [aThread(), aThread({ id: 'other' })],
    milestones: [aMilestoneOfRails()],
  });

  const stages = listStages(threads);

  expect(stages).toEqual(['signed', 'started']);
});
