import { expect, test } from 'vitest';
import { threadStages } from '#src/model/thread.ts';
import { stageMarks } from './stage-marks.ts';

test('no two stages look alike without colour', () => {
  const shapes = threadStages.map((stage) => JSON.stringify(stageMarks[stage]));

  expect(new Set(shapes).size).toBe(threadStages.length);
});
