/** The shaded stretches of a line chart, where no line may be drawn, and what is written at them. */
import { type Box, type Place, type Spot } from '../shared/labels.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import type { ShownSeries } from '../state/shown-series.ts';
import { gapLabels } from '../words/series-words.ts';
import type { LineLabelRequest } from './line-labels.ts';
import type { LineLayout } from './line-layout.ts';

/** A stretch of years without a line. */
export interface GapBand extends Spot {
  readonly width: number;
  readonly height: number;
  readonly kind: ShownSeries['gaps'][number]['kind'];
}

/** The shaded stretch at a gap: from zero to a little beyond the figures on both sides, so that it stays with its line. */
export function layoutBands({ series, x, y, plot, fontSize }: LineLayout): readonly GapBand[] {
  // A logarithmic scale puts zero infinitely low.
  const base = Math.min(plot.bottom, y(0));
  const beyond = fontSize * 0.5;
  return series.flatMap(({ gaps, points }) =>
    gaps.map(({ kind, after, before }) => {
      const beside = points.filter(({ year }) => year === after || year === before).map((point) => point.y);
      const top = roundCoordinate(Math.max(0, Math.min(base, ...beside.map((at) => at - beyond))));
      const bottom = Math.min(plot.bottom, Math.max(base, ...beside.map((at) => at + beyond)));
      const [left, right] = [roundCoordinate(x(after)), roundCoordinate(x(before))];
      return {
        kind,
        x: left,
        y: top,
        width: roundCoordinate(right - left),
        height: roundCoordinate(bottom - top),
      };
    }),
  );
}

export function boxOfBand({ x, y, width, height }: GapBand): Box {
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/** How freely labels of shaded stretches may stand: small panels leave out all that would not be at its place. */
export type GapNaming = 'everywhere' | 'at missing years only';

/**
 * “n.a.” inside a shaded stretch, over it or beside it; “new basis” over it or beside it. Stretches that say the same so
 * close together that their labels would meet are labelled once.
 */
export function requestGapLabels(
  bands: readonly GapBand[],
  naming: GapNaming,
  fontSize: number,
): readonly LineLabelRequest[] {
  const isSmall = naming === 'at missing years only';
  const named = bands.filter(({ kind }) => !isSmall || kind !== 'basis');
  return groupBands(named, fontSize).map(({ text, group }) => {
    const tallestFirst = group.toSorted((one, other) => other.height - one.height);
    const isRoomy = ({ width, height }: GapBand): boolean =>
      width > textWidth(text, fontSize) && height > fontSize * 1.2;
    return {
      kind: 'gap' as const,
      text,
      tone: 'muted' as const,
      dash: 'solid' as const,
      own: undefined,
      rivals: [],
      places: [
        ...tallestFirst.filter(isRoomy).flatMap(placesInside),
        ...tallestFirst.flatMap((band) => placesOver(band, fontSize)),
        ...tallestFirst.flatMap(placesInside),
        ...(isSmall ? [] : tallestFirst.flatMap((band) => placesBeside(band, fontSize))),
      ],
    };
  });
}

interface BandGroup {
  readonly text: string;
  readonly group: GapBand[];
}

function groupBands(bands: readonly GapBand[], fontSize: number): readonly BandGroup[] {
  const groups: BandGroup[] = [];
  for (const band of bands) {
    const text = gapLabels[band.kind];
    const room = textWidth(text, fontSize);
    const near = ({ x, width }: GapBand): boolean =>
      band.x < x + width + room && x < band.x + band.width + room;
    const group = groups.find((one) => one.text === text && one.group.some(near));
    if (group === undefined) groups.push({ text, group: [band] });
    else group.group.push(band);
  }
  return groups;
}

function placesInside({ x, y, width, height }: GapBand): readonly Place[] {
  return [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => ({
    x: x + width / 2,
    y: y + height * share,
    anchor: 'middle',
    side: 'middle',
  }));
}

function placesOver({ x, y, width }: GapBand, fontSize: number): readonly Place[] {
  return [0.3, 0.9].map((lift) => ({
    x: x + width / 2,
    y: y - fontSize * lift,
    anchor: 'middle',
    side: 'above',
  }));
}

/** From the axis upwards: there lines are rarest. */
function placesBeside({ x, y, width, height }: GapBand, fontSize: number): readonly Place[] {
  const away = fontSize * 0.35;
  const lifts = [0.7, 1.4, 2.2, 3.2, 4.4, 6].map((lift) => lift * fontSize).filter((lift) => lift < height);
  return lifts.flatMap((lift): Place[] => [
    { x: x - away, y: y + height - lift, anchor: 'end', side: 'middle' },
    { x: x + width + away, y: y + height - lift, anchor: 'start', side: 'middle' },
  ]);
}
