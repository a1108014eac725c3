/** A timeline that lies: time runs to the right, with a lane for each country. */
import { roundCoordinate } from '#src/charts/shared/scales.ts';
import { textWidth } from '#src/charts/shared/text-width.ts';
import type { Lane } from './milestone-lanes.ts';
import { countRows, type Flag, flagLead, placeFlags } from './place-flags.ts';
import { countLevels, levelStep, placeMarks, type PlacedMark } from './place-marks.ts';
import { createTimeScale, listTimeTicks, type TimeDomain } from './time-scale.ts';
import {
  dotSize,
  type DrawnLane,
  type TimelineDrawing,
  type TimelineLabel,
  type TimelineText,
} from './timeline-drawing.ts';

/** For figures from 640 pixels, where text of this size measures 11; timeline.css makes it smaller from there on. */
export const wideLayout = { width: 960, fontSize: 16.5 } as const;

const rowsOfNames = 3;
/** Over and under what stands in a lane, in units. */
const margin = 11;

/** @param lanes from top to bottom */
export function drawWideTimeline(lanes: readonly Lane[], domain: TimeDomain): TimelineDrawing {
  const { width, fontSize } = wideLayout;
  const left = Math.ceil(Math.max(...lanes.map(({ name }) => textWidth(name, fontSize))) + fontSize);
  const scale = createTimeScale(domain, [left, width - dotSize]);
  const head = fontSize * 1.5;
  const drawn: DrawnLane[] = [];
  let top = head;
  for (const lane of lanes) {
    const marks = placeMarks(lane.milestones, scale);
    const flags = placeFlags(marks, { left, right: width, fontSize, rows: rowsOfNames });
    const rows = countRows(flags);
    const line = roundCoordinate(
      top + margin + dotSize / 2 + (rows === 0 ? 0 : fontSize * (0.3 + flagLead * rows)),
    );
    drawn.push(drawLane(lane, { marks, flags, line, left }));
    top = line + dotSize / 2 + (countLevels(marks) - 1) * levelStep + margin;
  }
  const ticks = listTimeTicks(domain, scale, textWidth('2000', fontSize) + fontSize / 2);
  const foot = roundCoordinate(top + fontSize * 0.9);
  const nameYears = (y: number): readonly TimelineText[] =>
    ticks.map(({ year, at }) => ({ x: at, y, side: 'above', anchor: 'middle', text: String(year) }));
  return {
    width,
    height: Math.ceil(foot + fontSize * 0.4),
    grid: ticks.map(({ at }) => `M${at},${head}V${roundCoordinate(top)}`).join(''),
    years: [...nameYears(fontSize), ...nameYears(foot)],
    lanes: drawn,
  };
}

interface LaneRoom {
  readonly marks: readonly PlacedMark[];
  readonly flags: ReadonlyMap<string, Flag>;
  /** Where the line of the lane lies. */
  readonly line: number;
  readonly left: number;
}

function drawLane({ key, name }: Lane, { marks, flags, line, left }: LaneRoom): DrawnLane {
  return {
    key,
    name: { x: 0, y: line, side: 'middle', anchor: 'start', text: name },
    line: `M${left},${line}H${wideLayout.width}`,
    marks: marks.map(({ milestone: { id }, title, precision, at, length, level }) => {
      const y = roundCoordinate(line + level * levelStep);
      const flag = flags.get(id);
      const label = flag && toLabel(flag, line);
      return { id, title, precision, x: at, y, width: length, height: dotSize, label };
    }),
  };
}

/** From the heights of a lane to those of the drawing. */
function toLabel({ text, x, baseline, anchor, pole }: Flag, line: number): TimelineLabel {
  return {
    text,
    x,
    y: roundCoordinate(line + baseline),
    side: 'above',
    anchor,
    pole: `M${pole.x},${roundCoordinate(line + pole.foot)}V${roundCoordinate(line + pole.top)}`,
  };
}
