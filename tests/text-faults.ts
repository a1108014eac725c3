import type { Drawing, NoDrawing, TextMark } from '#src/charts/shared/drawing.ts';
import { type Box, overlaps } from '#src/charts/shared/labels.ts';
import { textWidth } from '#src/charts/shared/text-width.ts';

/** Texts of a drawing that meet each other or leave its view box: “48.7 meets 43.8”. Empty for a good drawing. */
export function findTextFaults(drawing: Drawing | NoDrawing, fontSize: number): readonly string[] {
  if ('empty' in drawing) return [];
  const texts = drawing.marks.filter((mark): mark is TextMark => mark.as === 'text');
  const boxes = texts.map((mark) => ({ text: mark.text, box: boxOfMark(mark, fontSize) }));
  return boxes.flatMap(({ text, box }, index) => [
    ...(isOutside(box, drawing) ? [`${text} leaves the drawing`] : []),
    ...boxes
      .slice(index + 1)
      .filter((other) => overlaps(box, other.box))
      .map((other) => `${text} meets ${other.text}`),
  ]);
}

/** Figures and capitals reach 0.66 em over the baseline, tails 0.2 under it. */
function boxOfMark({ text, x, y, anchor = 'start', shift = 0 }: TextMark, fontSize: number): Box {
  const width = textWidth(text, fontSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const baseline = y + shift * fontSize;
  return { left, right: left + width, top: baseline - 0.66 * fontSize, bottom: baseline + 0.2 * fontSize };
}

/** Less than a hundredth is rounding. */
function isOutside({ left, right, top, bottom }: Box, { width, height }: Drawing): boolean {
  return left < -0.01 || right > width + 0.01 || top < -0.01 || bottom > height + 0.01;
}
