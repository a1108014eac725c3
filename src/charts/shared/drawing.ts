/** The marks that every form of chart is made of; how they look stands in drawing.css, and nowhere else. */
import type { Cell } from './cell.ts';

/** Whose colour a mark has: a country’s everywhere the same, that of the site for the five together, or ink. */
export const toneClasses = {
  kz: 'chart-kz',
  kg: 'chart-kg',
  tj: 'chart-tj',
  tm: 'chart-tm',
  uz: 'chart-uz',
  c5: 'chart-c5',
  ink: 'chart-ink',
  muted: 'chart-muted',
} as const;
export type Tone = keyof typeof toneClasses;

/** Class names, each written in full so that a text search finds it in drawing.css. */
export type PathClass =
  | 'chart-grid'
  | 'chart-zero'
  | 'chart-rule'
  | 'chart-leader'
  | 'chart-halo'
  | 'chart-line'
  | 'chart-line chart-line-dashed'
  | 'chart-point'
  | 'chart-point chart-point-derived'
  | 'chart-point chart-point-rounded'
  | 'chart-hole chart-hole-derived'
  | 'chart-hole chart-hole-rounded';

export type RectClass =
  | 'chart-gap'
  | 'chart-break'
  | 'chart-bar'
  | 'chart-bar chart-bar-pale'
  | 'chart-bar chart-bar-hollow'
  | 'chart-cell chart-cell-0'
  | 'chart-cell chart-cell-1'
  | 'chart-cell chart-cell-2'
  | 'chart-cell chart-cell-3'
  | 'chart-cell chart-cell-4'
  | 'chart-cell chart-cell-5';

export type TextClass =
  | 'chart-tick'
  | 'chart-head'
  | 'chart-value'
  | 'chart-name'
  | 'chart-note'
  | 'chart-cell-value'
  | 'chart-cell-value chart-cell-value-inverse';

export interface PathMark {
  readonly as: 'path';
  readonly class: PathClass;
  readonly tone?: Tone | undefined;
  readonly d: string;
}

export interface RectMark {
  readonly as: 'rect';
  readonly class: RectClass;
  readonly tone?: Tone | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextMark {
  readonly as: 'text';
  readonly class: TextClass;
  readonly tone?: Tone | undefined;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** Shift of the baseline, in em. */
  readonly shift?: number | undefined;
  readonly text: string;
}

export type Mark = PathMark | RectMark | TextMark;

/** A figure that a reader can ask for by pointer or keys, and the spot in the drawing that shows it. */
export interface Reading {
  readonly x: number;
  readonly y: number;
  /** Figures of one row are walked with the left and right arrows, from row to row with up and down. */
  readonly row: number;
  readonly cell: Cell;
}

/** A chart with coordinates in units of its view box. The same input gives the same drawing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are painted. */
  readonly marks: readonly Mark[];
  readonly readings: readonly Reading[];
}

/** Why there is no chart, in words for readers. */
export interface NoDrawing {
  readonly empty: string;
}
