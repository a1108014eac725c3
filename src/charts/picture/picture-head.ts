import type { SvgElement } from '../shared/svg-element.ts';
import { findSize, type FittedText, shorten } from './fit-text.ts';
import { pictureSize } from './picture-size.ts';
import { textElement } from './text-block.ts';

export interface PictureHead {
  /** `picture-title` and `picture-subtitle`. */
  readonly elements: readonly SvgElement[];
  /** Where the drawing may begin. */
  readonly bottom: number;
}

const { margin, inner } = pictureSize;
const top = 34;
/** A title that is a little too long for one line becomes smaller; a longer one takes two lines in full size. */
const title = { sizes: [36, 33, 31], smaller: [36, 33, 30, 27, 24], leading: 1.17 } as const;
const subtitle = { sizes: [19, 18], smaller: [19, 17.5, 16], leading: 1.34 } as const;

/**
 * Georgia’s bold letters, which take the place of Source Serif where that is missing, are up to this much wider than the
 * letters that text-width.ts has measured.
 */
const serifFactor = 1.12;

export interface HeadTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What browsers put in the place of the title, on one line, once a reader has changed what the chart shows. */
  readonly subject: string | undefined;
}

/** In this size the longest subtitle of a changed view fits on one line. */
const stateSize = 15;

/** Title and subtitle of a picture, each in at most two lines. */
export function pictureHead({ subject, ...texts }: HeadTexts): PictureHead {
  const other = subject === undefined ? undefined : fitSubject(subject);
  const first = fitHead(texts.title, title, inner / serifFactor);
  const second = fitHead(texts.subtitle, subtitle, inner);
  const titleLeading = first.fontSize * title.leading;
  const titleBottom = top + first.lines.length * titleLeading;
  const leading = second.fontSize * subtitle.leading;
  const place = { x: margin } as const;
  return {
    elements: [
      textElement({
        class: 'picture-title',
        ...first,
        ...place,
        y: top + first.fontSize * 0.8,
        otherSize: other,
        leading: titleLeading,
      }),
      textElement({
        class: 'picture-subtitle',
        ...second,
        ...place,
        y: titleBottom + second.fontSize * 0.95,
        otherSize: other && stateSize,
        leading,
      }),
    ],
    bottom: titleBottom + second.lines.length * leading + 18,
  };
}

function fitHead(
  text: string,
  { sizes, smaller }: { readonly sizes: readonly number[]; readonly smaller: readonly number[] },
  width: number,
): FittedText {
  return (
    findSize(text, { sizes, width, most: 1 }) ??
    findSize(text, { sizes: smaller, width, most: 2 }) ??
    shorten(text, { fontSize: smaller.at(-1) ?? 0, width, most: 2 })
  );
}

/** The largest size in which the subject fits on one line. */
function fitSubject(subject: string): number {
  const sizes = [...title.smaller, 22, 20];
  return findSize(subject, { sizes, width: inner / serifFactor, most: 1 })?.fontSize ?? 18;
}
