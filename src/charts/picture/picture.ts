/**
 * A whole picture of a chart, as readers take it away: title, drawing, and below it who says so. Pure layout; what
 * becomes of it is up to render-svg.ts and render-png.ts.
 */
import type { Chart } from '../chart.ts';
import { describeChart } from '../describe-chart.ts';
import { drawChart, listCells } from '../draw-chart.ts';
import type { Drawing, NoDrawing } from '../shared/drawing.ts';
import { type FigureData, figureData } from '../shared/figure-data.ts';
import { layouts } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { type SvgElement, toSvgElement } from '../shared/svg-element.ts';
import { type ChartState, isSameState } from '../state/chart-state.ts';
import { publisherLine } from '../words/picture-words.ts';
import { stateLine } from '../words/state-words.ts';
import { listShorter, wrapWords } from './fit-text.ts';
import { pictureHead } from './picture-head.ts';
import { pictureSize } from './picture-size.ts';
import { type TextBlock, textElement } from './text-block.ts';

export interface PictureContext {
  readonly siteName: string;
  /** The absolute address of the chart’s page, with the state where it is another than the chart’s own. */
  readonly address: string;
  /** What a trade chart shows; undefined for what its definition says. */
  readonly state?: ChartState | undefined;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Stands in for the picture where it cannot be seen. */
  readonly description: string;
  readonly siteName: string;
  readonly address: string;
  /** Names and addresses of the pages that the figures come from. */
  readonly sources: readonly { readonly publisher: string; readonly url: string }[];
  /** From the paper upwards. */
  readonly elements: readonly SvgElement[];
}

const { width, height, margin, inner } = pictureSize;
/** The least room that a drawing is given before the note is shortened. */
const leastRoom = 310;
const mostRoom = 460;
/** Of more sources than these the picture gives the names without the years, because it has no table to name them in. */
const mostDated = 4;
const footSize = 15;
const footLeading = 19.5;
const addressLine = 652;

/** Lays out the picture of a chart. Nothing in it collides or is cut; a chart without figures says so. */
export function pictureOf(chart: Chart, context: PictureContext): Picture {
  const { siteName, address, state } = context;
  const isChanged = chart.kind === 'trade' && state !== undefined && !isSameState(state, chart.show);
  const cells = listCells(chart, state);
  const title = isChanged ? chart.subject : chart.title;
  const subtitle = isChanged ? stateLine(chart, state, cells) : chart.subtitle;
  const data = figureData(chart, state);
  const head = pictureHead({
    title,
    subtitle,
    subject: chart.kind === 'trade' && chart.controls.length > 0 ? chart.subject : undefined,
  });
  const publishers = data.sources.map(({ publisher }) => publisher);
  const names = publishers.length > mostDated ? publisherLine(publishers) : data.sourceLine;
  const foot = layoutFoot({ ...data, sourceLine: names }, { note: chart.note, top: head.bottom + leastRoom });
  const room = { top: head.bottom, height: roundCoordinate(Math.min(foot.top - head.bottom, mostRoom)) };
  const drawing = drawChart(chart, { ...layouts.picture, height: room.height }, state);
  return {
    width,
    height,
    title,
    description: describeChart(chart, state),
    siteName,
    address,
    sources: data.sources.map(({ publisher, url }) => ({ publisher, url })),
    elements: [
      { name: 'rect', attributes: { class: 'picture-paper', width, height } },
      { name: 'rect', attributes: { class: 'picture-mark', x: margin, width: 56, height: 8 } },
      ...head.elements,
      frameDrawing(drawing, room),
      ...foot.elements,
      ...nameSite(context),
    ],
  };
}

/** The drawing in the room that is left, in full: one that is higher than asked for becomes smaller. */
function frameDrawing(
  drawing: Drawing | NoDrawing,
  room: { readonly top: number; readonly height: number },
): SvgElement {
  const isEmpty = 'empty' in drawing;
  const size = isEmpty ? { width: inner, height: room.height } : drawing;
  return {
    name: 'svg',
    attributes: {
      class: 'chart-drawing',
      x: margin,
      y: roundCoordinate(room.top),
      width: inner,
      height: room.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-size': layouts.picture.fontSize,
      overflow: 'visible',
    },
    children: isEmpty ? [sayNothing(drawing, size)] : drawing.marks.map(toSvgElement),
  };
}

function sayNothing(
  { empty }: NoDrawing,
  size: { readonly width: number; readonly height: number },
): SvgElement {
  const attributes = { class: 'chart-note', x: size.width / 2, y: size.height / 2, 'text-anchor': 'middle' };
  return { name: 'text', attributes, text: empty };
}

interface Foot {
  readonly top: number;
  readonly elements: readonly SvgElement[];
}

/** Signs, note, reporters and sources. The note loses sentences at its end where all of it would not leave room. */
function layoutFoot(
  { keyLine, reporterLine, sourceLine }: FigureData,
  { note = '', top }: { readonly note?: string | undefined; readonly top: number },
): Foot {
  const bottom = addressLine - 32;
  const layout = (shown: string): Foot => {
    const texts = [
      { class: 'picture-note', text: `${keyLine} ${shown}` },
      { class: 'picture-source', text: `${reporterLine} ${sourceLine}` },
    ] as const;
    const blocks = texts.map((text) => ({
      class: text.class,
      lines: wrapWords(text.text, { width: inner, fontSize: footSize }),
    }));
    const lines = blocks.reduce((sum, block) => sum + block.lines.length, 0);
    let y = bottom - (lines - 1) * footLeading;
    const elements = blocks.flatMap((block): readonly SvgElement[] => {
      const placed: TextBlock = { ...block, x: margin, y, fontSize: footSize, leading: footLeading };
      y += block.lines.length * footLeading;
      return block.lines.length === 0 ? [] : [textElement(placed)];
    });
    return { top: bottom - lines * footLeading - 8, elements };
  };
  const layouts = listShorter(note).map(layout);
  return layouts.find((foot) => foot.top >= top) ?? layout('');
}

/** The last line: whose picture it is, and where it and its figures stand. */
function nameSite({ siteName, address }: PictureContext): readonly SvgElement[] {
  const line = { y: addressLine, 'font-size': footSize };
  return [
    {
      name: 'rect',
      attributes: { class: 'picture-rule', x: margin, y: addressLine - 21, width: inner, height: 1 },
    },
    { name: 'text', attributes: { class: 'picture-site', x: margin, ...line }, text: siteName },
    {
      name: 'text',
      attributes: { class: 'picture-address', x: width - margin, ...line, 'text-anchor': 'end' },
      text: address.replace(/^https?:\/\//, ''),
    },
  ];
}
