import type { DatePrecision } from './date-span.ts';
import type { LaneKey } from './milestone-lanes.ts';

/** A drawn timeline in units of its view box. The same milestones give the same drawing. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  /** Lines of the years that are named. */
  readonly grid: string;
  readonly years: readonly TimelineText[];
  readonly lanes: readonly DrawnLane[];
}

export interface DrawnLane {
  readonly key: LaneKey;
  readonly name: TimelineText;
  readonly line: string;
  readonly marks: readonly TimelineMark[];
}

/** A day is a full dot, a month a hollow one in its middle, a year a hollow bar as long as the year. */
export interface TimelineMark {
  /** Of the milestone. */
  readonly id: string;
  /** What it says when asked: date and title. */
  readonly title: string;
  readonly precision: DatePrecision;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: TimelineLabel | undefined;
}

/** A short name beside its mark, with a line between the two where they do not touch. */
export interface TimelineLabel extends TimelineText {
  readonly pole: string | undefined;
}

export interface TimelineText {
  readonly x: number;
  /** Of the baseline, or of the middle of the text. */
  readonly y: number;
  readonly side: 'above' | 'middle';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Size of a dot in units of both layouts. */
export const dotSize = 11;
