import type { Detail } from './base-map.ts';
import type { MapSize } from './map-frame.ts';

interface LayoutSizes extends MapSize {
  /** `height` is the greatest; a wide and flat subject takes less, but not less than this. */
  readonly leastHeight: number;
  /** Room around what is framed. */
  readonly margin: number;
  /** Between corridors side by side. */
  readonly gap: number;
  /** Half of the width of a mark. */
  readonly mark: number;
  /**
   * Size of text in units of the drawing, at the narrowest width that is served and from a wider one on, at which more
   * names find room. The steps of `map-drawing.css` follow these.
   */
  readonly fontSizes: readonly number[];
  readonly detail: Detail;
}

const small = {
  width: 360,
  height: 300,
  leastHeight: 200,
  margin: 22,
  gap: 3,
  mark: 3.4,
  fontSizes: [14.2, 9],
  detail: { tolerance: 0.7, digits: 1 },
} as const;

/**
 * The widths that a map is laid out for, in units of the drawing. At 280 px the text of a narrow map measures 11 px,
 * likewise that of a wide one at 720 px; it is smaller in units, and so has more room, where the map is wider.
 */
export const mapLayouts = {
  wide: {
    width: 960,
    height: 620,
    leastHeight: 400,
    margin: 14,
    gap: 3.4,
    mark: 4.6,
    fontSizes: [14.8, 11.6],
    detail: { tolerance: 1, digits: 0 },
  },
  phone: {
    width: 360,
    height: 360,
    leastHeight: 220,
    margin: 6,
    gap: 3,
    mark: 3.2,
    fontSizes: [14.2, 9],
    detail: { tolerance: 0.8, digits: 1 },
  },
  small,
  /** Country pages have little room: their borders are drawn in coarser steps. */
  country: { ...small, detail: { tolerance: 1.4, digits: 0 } },
} as const satisfies Record<string, LayoutSizes>;
export type MapLayout = keyof typeof mapLayouts;
