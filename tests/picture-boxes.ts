/** Where the texts of a picture stand, for checks that none meets another or leaves the picture. */
import type { Picture } from '#src/charts/picture/picture.ts';
import { type Box, boxOf, overlaps } from '#src/charts/shared/labels.ts';
import type { SvgElement } from '#src/charts/shared/svg-element.ts';

export interface PlacedText {
  readonly text: string;
  readonly box: Box;
}

/** From the coordinates of an element to those of the picture. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fontSize: number;
}

/** The room of every line of text in a picture, also inside its drawing. */
export function listTexts({ elements }: Pick<Picture, 'elements'>): readonly PlacedText[] {
  return elements.flatMap((element) => place(element, { x: 0, y: 0, scale: 1, fontSize: 16 }));
}

/** Texts that overlap, and texts that reach over an edge or into the margins. */
export function listTextFaults(picture: Picture): readonly string[] {
  const texts = listTexts(picture);
  const meeting = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .flatMap((other) => (overlaps(one.box, other.box) ? [`“${one.text}” meets “${other.text}”`] : [])),
  );
  const margin = 40;
  const leaving = texts.flatMap(({ text, box }) =>
    box.left < margin - 1 ||
    box.right > picture.width - margin + 1 ||
    box.top < 0 ||
    box.bottom > picture.height
      ? [`“${text}” leaves the picture`]
      : [],
  );
  return [...meeting, ...leaving];
}

function place(element: SvgElement, frame: Frame): readonly PlacedText[] {
  const { name, attributes, text = '', children = [] } = element;
  const inner = { ...frame, fontSize: numberOf(attributes, 'font-size') ?? frame.fontSize };
  if (name !== 'text') {
    const below = name === 'svg' ? enter(element, inner) : inner;
    return children.flatMap((child) => place(child, below));
  }
  const lines = children.length > 0 ? children : [{ name, attributes, text }];
  return lines.map((line) => ({
    text: (line.text ?? '').trim(),
    box: boxOfLine(
      { attributes: { ...attributes, ...line.attributes }, text: (line.text ?? '').trim() },
      { ...inner, fontSize: numberOf(line.attributes, 'font-size') ?? inner.fontSize },
    ),
  }));
}

/** An inner `<svg>` shrinks or grows what is in it to its own size, in the middle of it. */
function enter({ attributes }: SvgElement, frame: Frame): Frame {
  const [, , width = 1, height = 1] = String(attributes['viewBox']).split(' ').map(Number);
  const room = { width: numberOf(attributes, 'width') ?? 1, height: numberOf(attributes, 'height') ?? 1 };
  const scale = Math.min(room.width / width, room.height / height);
  return {
    x: (numberOf(attributes, 'x') ?? 0) + (room.width - width * scale) / 2,
    y: (numberOf(attributes, 'y') ?? 0) + (room.height - height * scale) / 2,
    scale,
    fontSize: frame.fontSize,
  };
}

function boxOfLine({ attributes, text }: Pick<SvgElement, 'attributes' | 'text'>, frame: Frame): Box {
  const anchor = (['middle', 'end'] as const).find((name) => name === attributes['text-anchor']) ?? 'start';
  const shift = Number.parseFloat(String(attributes['dy'] ?? 0)) * frame.fontSize;
  const spot = { x: numberOf(attributes, 'x') ?? 0, y: (numberOf(attributes, 'y') ?? 0) + shift };
  const box = boxOf(text ?? '', { ...spot, anchor, side: 'above' }, frame.fontSize);
  return {
    left: frame.x + box.left * frame.scale,
    right: frame.x + box.right * frame.scale,
    top: frame.y + box.top * frame.scale,
    bottom: frame.y + box.bottom * frame.scale,
  };
}

function numberOf(attributes: SvgElement['attributes'], name: string): number | undefined {
  const value = attributes[name];
  return value === undefined ? undefined : Number(value);
}
