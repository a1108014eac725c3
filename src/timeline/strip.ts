import { datePartsOf } from '#src/model/iso-date.ts';
import type { Milestone } from '#src/model/milestone.ts';
import { dotAt, pathThrough } from '#src/charts/shared/scales.ts';
import { countLevels, placeMarks } from './place-marks.ts';
import { createTimeScale, timeDomainOf } from './time-scale.ts';

/** The dates of a few milestones on one line. It is stretched to any width; its height is in CSS pixels. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  /** All dots in one path: points too short to see, whose thick ends are round on every screen. */
  readonly dots: string;
  readonly from: number;
  readonly to: number;
}

/** In units; in the narrowest article two dots that stand side by side keep half a pixel between them. */
const width = 320;
const levelHeight = 11;

/** @returns undefined without milestones */
export function drawStrip(milestones: readonly Milestone[]): Strip | undefined {
  const domain = timeDomainOf(milestones.map(({ date }) => date));
  if (domain === undefined) return undefined;
  const years = milestones.map(({ date }) => datePartsOf(date).year);
  const marks = placeMarks(milestones, createTimeScale(domain, [levelHeight / 2, width - levelHeight / 2]));
  const yOf = (level: number): number => levelHeight * (level + 0.5);
  return {
    width,
    height: countLevels(marks) * levelHeight,
    line: pathThrough([
      { x: 0, y: yOf(0) },
      { x: width, y: yOf(0) },
    ]),
    dots: marks.map(({ at, level }) => dotAt({ x: at, y: yOf(level) })).join(''),
    from: Math.min(...years),
    to: Math.max(...years),
  };
}
