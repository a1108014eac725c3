import type { Milestone } from '#src/model/milestone.ts';
import { roundCoordinate } from '#src/charts/shared/scales.ts';
import { formatDate } from '#src/words/format.ts';
import { timelineWords } from '#src/words/timeline-words.ts';
import { type DatePrecision, spanOf } from './date-span.ts';
import { stackMarks } from './stack-marks.ts';
import { dotSize } from './timeline-drawing.ts';

/** A milestone on the axis of time, before it is known whether that lies or stands. */
export interface PlacedMark {
  readonly milestone: Milestone;
  readonly title: string;
  readonly precision: DatePrecision;
  /** Its middle on the axis of time, and how far it reaches along it. */
  readonly at: number;
  readonly length: number;
  /** Which of the marks of one time it is: 0 stands on the line of the lane. */
  readonly level: number;
}

const gap = 2;
/** Years that follow each other stay two bars. */
const betweenYears = 3;

/** The marks of a lane, each at its time; those that would meet stand on different levels. */
export function placeMarks(
  milestones: readonly Milestone[],
  scale: (moment: Date) => number,
): readonly PlacedMark[] {
  const marks = milestones.map((milestone) => {
    const { precision, from, to } = spanOf(milestone.date);
    const [start, end] = [scale(from), scale(to)];
    const length = precision === 'year' ? Math.max(dotSize, end - start - betweenYears) : dotSize;
    const at = precision === 'day' ? start : (start + end) / 2;
    const title = timelineWords.markTitle(formatDate(milestone.date), milestone.title);
    return { milestone, title, precision, at: roundCoordinate(at), length: roundCoordinate(length) };
  });
  const reaches = marks.map(({ at, length }) => ({ from: at - length / 2, to: at + length / 2 }));
  const levels = stackMarks(reaches, gap);
  return marks.map((mark, index) => ({ ...mark, level: levels[index] ?? 0 }));
}

/** From one level to the next, in units. */
export const levelStep = dotSize + gap;

/** How many levels some marks take; an empty lane has one. */
export function countLevels(marks: readonly PlacedMark[]): number {
  return 1 + Math.max(0, ...marks.map(({ level }) => level));
}
