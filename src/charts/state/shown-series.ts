/** From the series of a chart and a state to what its drawing and its table show. */
import type { Mark, Partner } from '#src/trade/observation.ts';
import type { Series, SeriesGap, SeriesPoint } from '#src/trade/series.ts';
import type { Cell, Unit } from '../shared/cell.ts';
import type { Tone } from '../shared/drawing.ts';
import { nameOfSeries } from '../words/series-words.ts';
import { balanceNote, shareNote } from '../words/series-words.ts';
import { type ChartState, reportersOf, type ShownFlow } from './chart-state.ts';

/** A figure of a series in the unit of the axis. */
export interface ShownPoint {
  readonly year: number;
  readonly value: number;
  readonly mark: Mark;
  readonly sourceIds: readonly string[];
  readonly note: string;
}

export interface ShownSeries {
  readonly partner: Partner;
  readonly reporter: Series['reporter'];
  readonly name: string;
  readonly tone: Tone;
  /** Says again what the colour says: Chinese statistics are solid, a state’s own dashed. */
  readonly dash: 'solid' | 'dashed';
  readonly unit: Unit;
  readonly points: readonly ShownPoint[];
  readonly gaps: readonly SeriesGap[];
}

/** The series that a state asks for, in the order of its countries, Chinese figures first. Those without figures are left out. */
export function showSeries(all: readonly Series[], state: ChartState): readonly ShownSeries[] {
  const reporters = reportersOf(state);
  const single = state.countries.length === 1;
  return state.countries.flatMap((partner) =>
    reporters.flatMap((reporter): readonly ShownSeries[] => {
      const found = findFlow(all, { partner, reporter, flow: state.flow });
      if (found === undefined) return [];
      const measured = state.measure === 'share' ? shareOf(found, all, state.flow) : inBillions(found);
      const shown = withinYears(measured, state);
      if (shown.points.length === 0) return [];
      return [
        {
          partner,
          reporter,
          name: nameOfSeries({ partner, reporter }, { single, both: state.reporter === 'both' }),
          tone: single && reporter === 'partner' ? 'ink' : partner,
          dash: reporter === 'china' ? 'solid' : 'dashed',
          unit: state.measure === 'share' ? 'percent' : 'usd-billion',
          ...shown,
        },
      ];
    }),
  );
}

interface FlowQuery {
  readonly partner: Partner;
  readonly reporter: Series['reporter'];
  readonly flow: ShownFlow;
}

interface Figures {
  /** In million US dollars. */
  readonly points: readonly ShownPoint[];
  readonly gaps: readonly SeriesGap[];
}

/** A series of the file, or the balance computed from two of them. */
function findFlow(all: readonly Series[], { partner, reporter, flow }: FlowQuery): Figures | undefined {
  const find = (wanted: Series['flow']): Series | undefined =>
    all.find((one) => one.partner === partner && one.reporter === reporter && one.flow === wanted);
  if (flow !== 'balance') {
    const series = find(flow);
    return series === undefined ? undefined : { points: series.points.map(toShown), gaps: series.gaps };
  }
  const [exports, imports] = [find('exports'), find('imports')];
  return exports === undefined || imports === undefined ? undefined : balanceOf(exports, imports);
}

function toShown({ year, value, mark, sourceId, note }: SeriesPoint): ShownPoint {
  return { year, value, mark, sourceIds: [sourceId], note };
}

/** Exports less imports in the years that have both. Its line breaks wherever one of the two does. */
function balanceOf(exports: Series, imports: Series): Figures {
  const points = exports.points.flatMap((sold): readonly ShownPoint[] => {
    const bought = imports.points.find(({ year }) => year === sold.year);
    if (bought === undefined) return [];
    return [
      {
        year: sold.year,
        value: sold.value - bought.value,
        mark: combine(sold.mark, bought.mark),
        sourceIds: [...new Set([sold.sourceId, bought.sourceId])],
        note: balanceNote,
      },
    ];
  });
  return { points, gaps: listGaps(points, [...exports.gaps, ...imports.gaps]) };
}

/** A computed figure is as exact as the least exact of its parts. */
function combine(one: Mark, other: Mark): Mark {
  return one === 'exact' ? other : one;
}

/** Gaps between computed points: years that are missing, and changes of basis in one of the parts. */
function listGaps(points: readonly ShownPoint[], ofParts: readonly SeriesGap[]): readonly SeriesGap[] {
  return points.flatMap(({ year: before }, index): readonly SeriesGap[] => {
    const after = points[index - 1]?.year;
    if (after === undefined) return [];
    if (before - after > 1) return [{ kind: 'missing', after, before }];
    return ofParts.some((gap) => gap.kind === 'basis' && gap.before === before)
      ? [{ kind: 'basis', after, before }]
      : [];
  });
}

/** Percent of the same flow with all five states in the same year, by the same reporter. */
function shareOf(figures: Figures, all: readonly Series[], flow: ShownFlow): Figures {
  const whole = findFlow(all, { partner: 'c5', reporter: 'china', flow });
  const points = figures.points.flatMap((point): readonly ShownPoint[] => {
    const total = whole?.points.find(({ year }) => year === point.year);
    if (total === undefined || total.value === 0) return [];
    return [
      {
        ...point,
        value: (point.value / total.value) * 100,
        mark: combine(point.mark, total.mark),
        sourceIds: [...new Set([...point.sourceIds, ...total.sourceIds])],
        note: shareNote,
      },
    ];
  });
  return { points, gaps: listGaps(points, figures.gaps) };
}

function inBillions({ points, gaps }: Figures): Figures {
  return { points: points.map((point) => ({ ...point, value: point.value / 1000 })), gaps };
}

function withinYears({ points, gaps }: Figures, { from, to }: ChartState): Figures {
  const isShown = (year: number): boolean =>
    (from === undefined || year >= from) && (to === undefined || year <= to);
  return {
    points: points.filter(({ year }) => isShown(year)),
    gaps: gaps.filter(({ after, before }) => isShown(after) && isShown(before)),
  };
}

/** A point as the table and the read-out give it. */
export function toCell({ name, unit }: Pick<ShownSeries, 'name' | 'unit'>, point: ShownPoint): Cell {
  const { value, mark, sourceIds, note } = point;
  return { at: String(point.year), of: name, value, unit, mark, sourceIds, note };
}
