import type { ThreadStage } from '#src/model/thread.ts';

/** Paths in a square of 16 units, one to be drawn as a line and one to be filled. */
export interface StageMark {
  readonly line: string | undefined;
  readonly solid: string | undefined;
}

const circle = 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z';

/**
 * A circle fills from a plan to what is there; what is halted is a square, what is changed a triangle, and mere news a
 * small dot. Shape alone tells them apart.
 */
export const stageMarks: Readonly<Record<ThreadStage, StageMark>> = {
  announced: { line: circle, solid: undefined },
  signed: { line: circle, solid: 'M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z' },
  started: { line: circle, solid: 'M8 2.5a5.5 5.5 0 1 0 0 11z' },
  opened: { line: circle, solid: circle },
  changed: { line: undefined, solid: 'M8 2l6.5 11.5h-13z' },
  halted: { line: undefined, solid: 'M3 3h10v10h-10z' },
  reported: { line: undefined, solid: 'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z' },
};
