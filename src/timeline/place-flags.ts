/** Names above the marks of a lane, each on a pole that stands on its mark. What finds no room is not written. */
import { type Box, boxOf, overlaps } from '#src/charts/shared/labels.ts';
import { roundCoordinate } from '#src/charts/shared/scales.ts';
import type { PlacedMark } from './place-marks.ts';
import { dotSize } from './timeline-drawing.ts';

interface FlagRoom {
  /** What the texts may not leave, on the axis of time. */
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
  /** How many rows of names there may be. */
  readonly rows: number;
}

/** A name and its pole. Heights count from the line of the lane, upwards below zero. */
export interface Flag {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly anchor: 'start' | 'end';
  readonly pole: { readonly x: number; readonly foot: number; readonly top: number };
  /** 0 is the lowest. */
  readonly row: number;
}

/** From one row of names to the next, in em. */
export const flagLead = 1.25;
/** From a pole to its name, in units. */
const beside = 4;

/**
 * Flags by the id of their milestone. Later marks choose first: a name stands to the right of its pole, so that poles of
 * earlier marks pass it. Only marks on the line of the lane carry a pole: that of a lower one would pass through a mark.
 */
export function placeFlags(marks: readonly PlacedMark[], room: FlagRoom): ReadonlyMap<string, Flag> {
  const placed = new Map<string, Flag>();
  for (const { milestone, at, level } of marks.toReversed()) {
    if (milestone.label === undefined || level > 0) continue;
    const free = listPlaces(milestone.label, at, room).find((flag) => isFree(flag, placed.values(), room));
    if (free !== undefined) placed.set(milestone.id, free);
  }
  return settle(placed, room);
}

/** Lets every flag down as far as the others leave room, the lowest first. */
function settle(placed: ReadonlyMap<string, Flag>, room: FlagRoom): ReadonlyMap<string, Flag> {
  const settled = new Map(placed);
  for (const [id, flag] of [...placed].toSorted(([, one], [, other]) => one.row - other.row)) {
    settled.delete(id);
    const lower = Array.from({ length: flag.row }, (_, row) =>
      createFlag({ ...flag, at: flag.pole.x, row }, room),
    );
    settled.set(id, lower.find((candidate) => isFree(candidate, settled.values(), room)) ?? flag);
  }
  return settled;
}

function isFree(flag: Flag, others: Iterable<Flag>, { left, right, fontSize }: FlagRoom): boolean {
  const box = textBox(flag, fontSize);
  if (box.left < left || box.right > right) return false;
  return [...others].every((other) => !meet(flag, other, fontSize));
}

/** The rows of names that some flags take. */
export function countRows(flags: ReadonlyMap<string, Flag>): number {
  return Math.max(0, ...[...flags.values()].map(({ row }) => row + 1));
}

/**
 * From the best to the last resort: to the right of the pole, low before high; then to its left, high before low, since
 * there a name hangs over what is earlier.
 */
function listPlaces(text: string, at: number, room: FlagRoom): readonly Flag[] {
  const rows = Array.from({ length: room.rows }, (_, row) => row);
  return [
    ...rows.map((row) => createFlag({ text, at, row, anchor: 'start' }, room)),
    ...rows.toReversed().map((row) => createFlag({ text, at, row, anchor: 'end' }, room)),
  ];
}

function createFlag(
  { text, at, row, anchor }: Pick<Flag, 'text' | 'row' | 'anchor'> & { readonly at: number },
  { fontSize }: FlagRoom,
): Flag {
  const foot = -dotSize / 2;
  const baseline = roundCoordinate(foot - fontSize * (0.45 + flagLead * row));
  const x = roundCoordinate(anchor === 'start' ? at + beside : at - beside);
  const pole = { x: at, foot, top: roundCoordinate(baseline - fontSize * 0.6) };
  return { text, x, baseline, anchor, pole, row };
}

function meet(one: Flag, other: Flag, fontSize: number): boolean {
  const [oneText, otherText] = [textBox(one, fontSize), textBox(other, fontSize)];
  return (
    overlaps(oneText, otherText) || overlaps(oneText, poleBox(other)) || overlaps(poleBox(one), otherText)
  );
}

/** A name keeps some distance from the next one and from other poles. */
function textBox({ text, x, baseline: y, anchor }: Flag, fontSize: number): Box {
  const box = boxOf(text, { x, y, anchor, side: 'above' }, fontSize);
  return { ...box, left: box.left - beside / 2, right: box.right + beside };
}

function poleBox({ pole: { x, foot, top } }: Flag): Box {
  return { left: x - 1, right: x + 1, top, bottom: foot };
}
