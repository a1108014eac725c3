/** Where the name of a direction stands: over its bars, close to them, and rather at great than at small ones. */
import { type Box, boxOf, overlaps, type Place } from '../shared/labels.ts';
import type { Band, BalanceLayout, Bar } from './balance-layout.ts';

interface Name {
  readonly text: string;
  readonly flow: Bar['flow'];
}

interface RatedPlace {
  readonly place: Place;
  readonly rating: number;
}

/** Places from the best to the last resort. */
export function listNamePlaces(name: Name, layout: BalanceLayout, bands: readonly Band[]): readonly Place[] {
  const { plot, fontSize } = layout;
  const bars = layout.bars.filter(({ flow }) => flow === name.flow);
  const rated = bars.flatMap((bar) =>
    (['end', 'start'] as const).flatMap((anchor) =>
      [0.45, 1.3].map((lift) => {
        const x = anchor === 'end' ? bar.right : bar.left;
        return ratePlace({ name, x, anchor, lift: lift * fontSize }, { layout, bars, bands });
      }),
    ),
  );
  const best = rated.filter(({ rating }) => rating > -Infinity);
  const isSold = name.flow === 'exports';
  const resorts = [0, 4, 8].map((away): Place => ({
    x: plot.left + away * fontSize,
    y: isSold ? plot.top - 0.4 * fontSize : plot.bottom + 0.4 * fontSize,
    anchor: 'start',
    side: isSold ? 'above' : 'below',
  }));
  return [...best.toSorted((one, other) => other.rating - one.rating).map(({ place }) => place), ...resorts];
}

interface Wanted extends Pick<Place, 'x' | 'anchor'> {
  readonly name: Name;
  /** How far the text keeps from the greatest of the bars that it covers. */
  readonly lift: number;
}

interface Around {
  readonly layout: BalanceLayout;
  readonly bars: readonly Bar[];
  readonly bands: readonly Band[];
}

/** A place beyond the bars that a name covers; the greater and the more alike they are, the better it is. */
function ratePlace({ name, x, anchor, lift }: Wanted, { layout, bars, bands }: Around): RatedPlace {
  const { zero, fontSize, plot } = layout;
  const span = boxOf(name.text, { x, y: zero, anchor, side: 'middle' }, fontSize);
  const reaches = bars
    .filter(({ left, right }) => left < span.right && right > span.left)
    .map(({ top, bottom }) => bottom - top);
  const reach = Math.max(0, ...reaches);
  const mean = reaches.reduce((sum, one) => sum + one, 0) / Math.max(1, reaches.length);
  const away = reach + lift;
  const isSold = name.flow === 'exports';
  const place: Place = { x, y: isSold ? zero - away : zero + away, anchor, side: isSold ? 'above' : 'below' };
  const box: Box = boxOf(name.text, place, fontSize);
  const isOutside = box.left < plot.left || box.right > plot.right;
  const isShaded = bands.some((band) => overlaps(box, band));
  const fault = isOutside ? Infinity : isShaded ? 6 * fontSize : 0;
  return { place, rating: mean * 0.6 - (reach - mean) - lift - fault };
}
