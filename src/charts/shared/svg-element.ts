import { type Mark, toneClasses } from './drawing.ts';
import { roundCoordinate } from './scales.ts';

/** An element of SVG as a value, for the template, for a browser’s document and for files alike. */
export interface SvgElement {
  readonly name: string;
  /** An attribute without a value is left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly text?: string | undefined;
  readonly children?: readonly SvgElement[] | undefined;
}

/** The element that paints a mark; coordinates keep two decimals. */
export function toSvgElement(mark: Mark): SvgElement {
  const tone = mark.tone === undefined ? '' : ` ${toneClasses[mark.tone]}`;
  const common = { class: `${mark.class}${tone}` };
  switch (mark.as) {
    case 'path':
      return { name: 'path', attributes: { ...common, d: mark.d } };
    case 'rect': {
      const [x, y] = [roundCoordinate(mark.x), roundCoordinate(mark.y)];
      const [width, height] = [roundCoordinate(mark.width), roundCoordinate(mark.height)];
      return { name: 'rect', attributes: { ...common, x, y, width, height } };
    }
    case 'text':
      return {
        name: 'text',
        attributes: {
          ...common,
          x: roundCoordinate(mark.x),
          y: roundCoordinate(mark.y),
          dy: mark.shift === undefined || mark.shift === 0 ? undefined : `${mark.shift}em`,
          'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
        },
        text: mark.text,
      };
  }
}
