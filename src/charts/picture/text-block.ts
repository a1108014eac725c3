import { roundCoordinate } from '../shared/scales.ts';
import type { SvgElement } from '../shared/svg-element.ts';

export interface TextBlock {
  readonly class: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly fontSize: number;
  /** Size of a text of one line that a browser may put in the place of this one; without it, the same. */
  readonly otherSize?: number | undefined;
  /** From baseline to baseline. */
  readonly leading: number;
}

/** Lines of text as one element, so that they are selected and read as one text. */
export function textElement({ class: name, lines, x, y, leading, ...sizes }: TextBlock): SvgElement {
  const { fontSize, otherSize = fontSize } = sizes;
  const attributes = { class: name, x, y: roundCoordinate(y), 'font-size': otherSize };
  const ownSize = otherSize === fontSize ? undefined : fontSize;
  const [only, ...others] = lines;
  if (others.length === 0 && ownSize === undefined) return { name: 'text', attributes, text: only ?? '' };
  return {
    name: 'text',
    attributes,
    children: lines.map((text, index) => ({
      name: 'tspan',
      attributes: { x, y: roundCoordinate(y + index * leading), 'font-size': ownSize },
      // The space keeps words apart for those who copy or hear the text.
      text: index === lines.length - 1 ? text : `${text} `,
    })),
  };
}
