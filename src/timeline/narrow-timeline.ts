/** A timeline that stands, for phones: time runs down, with a column for each country. */
import { roundCoordinate } from '#src/charts/shared/scales.ts';
import { textWidth } from '#src/charts/shared/text-width.ts';
import type { Lane } from './milestone-lanes.ts';
import { type Head, headLead, placeHeads } from './place-heads.ts';
import { countLevels, levelStep, placeMarks, type PlacedMark } from './place-marks.ts';
import { createTimeScale, listTimeTicks, type TimeDomain } from './time-scale.ts';
import { dotSize, type DrawnLane, type TimelineDrawing, type TimelineLabel } from './timeline-drawing.ts';

/** For figures from 280 pixels, where text of this size measures 11; timeline-drawing.css makes it smaller from there. */
export const narrowLayout = { width: 360, fontSize: 14.2 } as const;

const yearHeight = 27;

/** A lane with its marks, which count from the first moment of the timeline. */
interface Column {
  readonly lane: Lane;
  readonly marks: readonly PlacedMark[];
  /** Where its line lies, and where the next column begins. */
  readonly start: number;
  readonly end: number;
  /** From one level to the next. */
  readonly step: number;
}

/** @param lanes from left to right */
export function drawNarrowTimeline(lanes: readonly Lane[], domain: TimeDomain): TimelineDrawing {
  const { width, fontSize } = narrowLayout;
  const [from, to] = domain;
  const length = (to.getUTCFullYear() - from.getUTCFullYear()) * yearHeight;
  const scale = createTimeScale(domain, [0, length]);
  const left = Math.ceil(textWidth('2000', fontSize) + fontSize * 0.6);
  const columns = placeColumns(lanes, scale, left);
  const heads = placeHeads(
    columns.map(({ lane, start }) => ({ text: lane.name, x: start - dotSize / 2 })),
    narrowLayout,
  );
  const rows = 1 + Math.max(...heads.map(({ row }) => row));
  const top = roundCoordinate(fontSize * headLead * rows + dotSize);
  const ticks = listTimeTicks(domain, scale, fontSize * headLead);
  return {
    width,
    height: Math.ceil(top + length + dotSize),
    grid: ticks.map(({ at }) => `M${left},${roundCoordinate(top + at)}H${width}`).join(''),
    years: ticks.map(({ year, at }) => {
      return { x: 0, y: roundCoordinate(top + at), side: 'middle', anchor: 'start', text: String(year) };
    }),
    lanes: columns.flatMap((column, index) => {
      const head = heads[index];
      return head === undefined ? [] : [drawColumn(column, head, { top, length })];
    }),
  };
}

/**
 * Each column has the room of its marks; what is left goes to all alike. Where there is not enough, the marks of one time
 * close up and lie over each other within their column, so that no column reaches into the next.
 */
function placeColumns(
  lanes: readonly Lane[],
  scale: (moment: Date) => number,
  left: number,
): readonly Column[] {
  const placed = lanes.map((lane) => ({ lane, marks: placeMarks(lane.milestones, scale) }));
  const room = narrowLayout.width - left - lanes.length * levelStep;
  const steps = placed.reduce((sum, { marks }) => sum + countLevels(marks) - 1, 0);
  const step = steps * levelStep > room ? room / steps : levelStep;
  const spare = (room - steps * step) / lanes.length;
  const columns: Column[] = [];
  let edge = left;
  for (const { lane, marks } of placed) {
    const end = edge + levelStep + (countLevels(marks) - 1) * step + spare;
    columns.push({ lane, marks, start: roundCoordinate(edge + dotSize / 2 + spare / 4), end, step });
    edge = end;
  }
  return columns;
}

function drawColumn(
  column: Column,
  head: Head,
  { top, length }: { readonly top: number; readonly length: number },
): DrawnLane {
  const { lane, marks, start, step } = column;
  return {
    key: lane.key,
    name: { x: head.x, y: head.y, side: 'above', anchor: 'start', text: head.text },
    line: `M${start},${top}V${roundCoordinate(top + length)}`,
    marks: marks.map((mark) => {
      const { milestone, title, precision, at, length: height, level } = mark;
      const label = findLabel(mark, column);
      return {
        id: milestone.id,
        title,
        precision,
        x: roundCoordinate(start + level * step),
        y: roundCoordinate(top + at),
        width: dotSize,
        height,
        label: label && { ...label, y: roundCoordinate(top + at) },
      };
    }),
  };
}

/** A name stands to the right of all marks of its time, where its column has the room and no other name is near. */
function findLabel(
  { milestone, at }: PlacedMark,
  { marks, start, end, step }: Column,
): TimelineLabel | undefined {
  const { fontSize } = narrowLayout;
  const { label: text } = milestone;
  if (text === undefined) return undefined;
  const near = marks.filter((other) => Math.abs(other.at - at) < fontSize);
  const isAlone = near.every((other) => other.milestone === milestone || other.milestone.label === undefined);
  const x = roundCoordinate(start + (countLevels(near) - 1) * step + dotSize);
  if (!isAlone || x + textWidth(text, fontSize) > end) return undefined;
  return { text, x, y: at, side: 'middle', anchor: 'start', pole: undefined };
}
