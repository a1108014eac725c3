import type { ChartFigure } from '../chart.ts';
import type { Drawing, Mark, NoDrawing, TextMark } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { partLabels } from '../words/figure-words.ts';
import { emptyChart } from '../words/series-words.ts';
import { formatValue } from '../words/value-words.ts';
import { findParts, type PartFigures } from './part-figures.ts';

/** One bar that is the whole, with the part filled; what the two are stands over and under it. */
export function drawPart(figures: readonly ChartFigure[], size: Layout): Drawing | NoDrawing {
  const parts = findParts(figures);
  if (parts === undefined) return { empty: emptyChart };
  const { width, fontSize } = size;
  const top = roundCoordinate(fontSize * 3.1);
  const bar = { left: 1, right: width - 1, top, bottom: roundCoordinate(top + fontSize * 2.6) };
  const { share, part, whole } = parts;
  const end = roundCoordinate(bar.left + ((bar.right - bar.left) * share.value) / 100);
  const middle = (bar.top + bar.bottom) / 2;
  const under = roundCoordinate(bar.bottom + fontSize * 0.6);
  return {
    width,
    height: Math.ceil(bar.bottom + fontSize * 2.6),
    marks: [
      ...markBar(parts, { ...bar, end }),
      markSpan(bar, under, fontSize),
      ...markLabels(parts, { ...bar, under, fontSize }),
    ],
    readings: [
      { x: end / 2, y: middle, row: 0, cell: share },
      { x: end, y: middle, row: 0, cell: part },
      { x: bar.right, y: under, row: 1, cell: whole },
    ],
  };
}

interface Bar {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function markBar({ share: { tone } }: PartFigures, bar: Bar & { readonly end: number }): readonly Mark[] {
  const { left, right, top, bottom, end } = bar;
  const box = { as: 'rect', tone, y: top, height: bottom - top } as const;
  return [
    { ...box, class: 'chart-bar chart-bar-pale', x: end, width: right - end },
    { ...box, class: 'chart-bar', x: left, width: end - left },
  ];
}

/** A rule under the whole bar, so that its figure is read with all of it. */
function markSpan({ left, right }: Bar, y: number, fontSize: number): Mark {
  const tick = String(roundCoordinate(fontSize * 0.4));
  const d = `M${left},${y}m0,-${tick}v${tick}H${right}v-${tick}`;
  return { as: 'path', class: 'chart-rule', tone: 'muted', d };
}

function markLabels(
  { share, part, whole }: PartFigures,
  { left, top, under, fontSize }: Bar & { readonly under: number; readonly fontSize: number },
): readonly TextMark[] {
  const at = (y: number): Pick<TextMark, 'as' | 'x' | 'y'> => ({
    as: 'text',
    x: left,
    y: roundCoordinate(y),
  });
  const text = partLabels.share(formatValue(share.value, share.unit, share.mark));
  return [
    { ...at(top - fontSize * 1.8), class: 'chart-name', tone: share.tone, text },
    { ...at(top - fontSize * 0.5), class: 'chart-value', text: partLabels.part(part.value, part.unit) },
    {
      ...at(under + fontSize * 1.35),
      class: 'chart-value',
      text: partLabels.whole(whole.value, whole.unit, whole.mark),
    },
  ];
}
