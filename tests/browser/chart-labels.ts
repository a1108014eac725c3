import type { Page } from 'playwright-core';

/** A text of a drawing: its ink on the screen, as the font has it, in pixels. */
interface Label {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Area = Omit<Label, 'text' | 'size'>;

/** How much two texts may seem to share before they meet, and how far one may reach over an edge: what rounding makes. */
const grace = 1;

/**
 * What is wrong with the texts of the drawing that is shown: texts that meet, that are too small, or that leave their
 * frame or the page.
 */
export async function listLabelFaults(page: Page, smallest: number): Promise<readonly string[]> {
  const { labels, frame, clientWidth, scrollWidth } = await page.evaluate(readLabels);
  const meeting = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => `“${one.text}” meets “${other.text}”`),
  );
  return [
    ...meeting,
    ...(labels.length === 0 ? ['nothing is drawn'] : []),
    ...labels
      .filter(({ size }) => size < smallest - 0.01)
      .map(({ text, size }) => `“${text}” is ${size.toFixed(1)} px high`),
    ...labels.filter((label) => leaves(label, frame)).map(({ text }) => `“${text}” leaves the frame`),
    ...labels
      .filter(({ left, right }) => left < -grace || right > clientWidth + grace)
      .map(({ text }) => `“${text}” leaves the page`),
    ...(scrollWidth > clientWidth ? ['the page can be scrolled sideways'] : []),
  ];
}

function meet(one: Area, other: Area): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > grace && down > grace;
}

function leaves({ left, right, top, bottom }: Area, frame: Area): boolean {
  const isOutside = left < frame.left - grace || right > frame.right + grace;
  return isOutside || top < frame.top - grace || bottom > frame.bottom + grace;
}

/** Runs in the page. */
function readLabels() {
  const context = document.createElement('canvas').getContext('2d');
  const texts = [...document.querySelectorAll<SVGTextElement>('.chart-frame svg text')].filter(
    (text) => text.textContent.trim() !== '' && text.checkVisibility(),
  );
  const labels = texts.flatMap((text) => {
    const matrix = text.getScreenCTM();
    if (matrix === null || context === null) return [];
    const style = getComputedStyle(text);
    const size = Number.parseFloat(style.fontSize) * matrix.a;
    context.font = `${style.fontWeight} ${String(size)}px ${style.fontFamily}`;
    const ink = context.measureText(text.textContent);
    const start = text.getStartPositionOfChar(0).matrixTransform(matrix);
    const right = start.x + text.getComputedTextLength() * matrix.a;
    const [top, bottom] = [start.y - ink.actualBoundingBoxAscent, start.y + ink.actualBoundingBoxDescent];
    return { text: text.textContent, size, left: start.x, right, top, bottom };
  });
  const { left, right, top, bottom } =
    document.querySelector('.chart-frame')?.getBoundingClientRect() ?? new DOMRect();
  const { clientWidth, scrollWidth } = document.documentElement;
  return { labels, frame: { left, right, top, bottom }, clientWidth, scrollWidth };
}
