/** The sizes for which charts are laid out, in units of the view box. */

export interface Layout {
  readonly name: 'narrow' | 'wide' | 'picture';
  readonly width: number;
  /** Height of a chart whose form does not ask for another one. */
  readonly height: number;
  /** The largest text that a style sheet will ask for; drawing.css makes it smaller in units as the figure grows. */
  readonly fontSize: number;
}

/**
 * - `narrow`: phones and columns; its text measures 11 CSS pixels in a figure 280 pixels wide;
 * - `wide`: figures from 520 pixels, where its text measures 11 pixels;
 * - `picture`: the drawing inside a file of 1,200 × 675 pixels.
 */
export const layouts = {
  narrow: { name: 'narrow', width: 360, height: 264, fontSize: 14.2 },
  wide: { name: 'wide', width: 720, height: 372, fontSize: 15.3 },
  picture: { name: 'picture', width: 1120, height: 420, fontSize: 19 },
} as const satisfies Record<Layout['name'], Layout>;
