/** Class names of a line chart, each written in full so that a text search finds it in line.css. */
import type { Mark } from '#src/trade/observation.ts';
import type { SeriesGap } from '#src/trade/series.ts';
import type { DrawnLabel, DrawnLine } from './line.ts';
import type { LineSizeName } from './line-layout.ts';

const tones: Record<DrawnLine['tone'], string> = {
  kz: 'chart-line-kz',
  kg: 'chart-line-kg',
  tj: 'chart-line-tj',
  tm: 'chart-line-tm',
  uz: 'chart-line-uz',
  c5: 'chart-line-c5',
};

/** Chinese statistics have the country's colour, as in the small charts; a state's own are in ink and dashed. */
function toneOf({ tone, dash }: Pick<DrawnLine, 'tone' | 'dash'>): string {
  return dash === 'dashed' ? 'chart-line-own' : tones[tone];
}

export const sizeClasses: Record<LineSizeName, string> = {
  column: 'chart-line chart-line-column',
  wide: 'chart-line chart-line-wide',
};

export const bandClasses: Record<SeriesGap['kind'], string> = {
  missing: 'chart-line-gap',
  doubtful: 'chart-line-gap',
  basis: 'chart-line-break',
};

const pointClasses: Record<Mark, string> = {
  exact: 'chart-line-point',
  derived: 'chart-line-point chart-line-point-derived',
  rounded: 'chart-line-point chart-line-point-rounded',
};

/** Points that are not exact have a hole: a second, smaller mark in the colour of the paper. */
export const holeClasses: Record<Mark, string | undefined> = {
  exact: undefined,
  derived: 'chart-line-hole chart-line-hole-derived',
  rounded: 'chart-line-hole chart-line-hole-rounded',
};

export function pathClass(line: Pick<DrawnLine, 'tone' | 'dash'>): string {
  return `${line.dash === 'dashed' ? 'chart-line-path chart-line-path-dashed' : 'chart-line-path'} ${toneOf(line)}`;
}

export function pointClass(point: Pick<DrawnLine, 'tone' | 'dash'> & { readonly mark: Mark }): string {
  return `${pointClasses[point.mark]} ${toneOf(point)}`;
}

export function labelClass(label: Pick<DrawnLabel, 'kind' | 'tone' | 'dash'>): string {
  switch (label.kind) {
    case 'value':
      return 'chart-line-value';
    case 'series':
      return `chart-line-name ${toneOf(label)}`;
    case 'gap':
      return 'chart-line-gap-label';
  }
}
