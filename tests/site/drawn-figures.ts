/**
 * Figures read back from a drawing as a reader would: by its axes, its colours and its labels, with no help from the code
 * that drew it.
 */
import type { MarkupElement } from './markup.ts';
import { type Axis, readAxis, readLogAxis } from './axis.ts';
import { attributeOf, hasClass, listElements, textOf } from './select.ts';

/** As `observations.csv` names them; a balance is exports less imports. */
export interface DrawnFigure {
  readonly year: number;
  readonly partner: string;
  readonly reporter: string;
  readonly flow: 'total' | 'export_from_china' | 'import_to_china' | 'balance';
  /** In million US dollars, with what the drawing leaves open to both sides. */
  readonly value: number;
  readonly doubt: number;
}

/** What a reader takes from the words around a drawing. */
export interface ChartFacts {
  readonly type: string;
  readonly show: { readonly countries: readonly string[]; readonly year?: number | undefined };
}

/** All figures of a drawing of a chart of trade. */
export function readFigures(drawing: MarkupElement, facts: ChartFacts): readonly DrawnFigure[] {
  switch (facts.type) {
    case 'line':
      return readLines(drawing, facts);
    case 'balance':
      return readBalance(drawing, facts);
    case 'paired':
      return readPairs(drawing, facts);
    case 'bars':
      return readBars(drawing, facts);
    case 'slope':
      return readSlopes(drawing);
    default:
      throw new Error(`Nobody has written how to read a chart of the form “${facts.type}”.`);
  }
}

const codes: Readonly<Record<string, string>> = {
  kz: 'KAZ',
  kg: 'KGZ',
  tj: 'TJK',
  tm: 'TKM',
  uz: 'UZB',
  c5: 'C5',
};

const china = 'CHN';

function readLines(drawing: MarkupElement, { show }: ChartFacts): readonly DrawnFigure[] {
  const { years, values } = readAxes(drawing);
  const [only] = show.countries.length === 1 ? show.countries : [];
  const strokes = listElements(drawing).filter(
    (element) => hasClass(element, 'chart-line') || hasClass(element, 'chart-point'),
  );
  return strokes.flatMap((element) => {
    const partner = codes[only ?? toneOf(element)] ?? '';
    // A state’s own figures are dashed, and black beside those of China.
    const isOwn = hasClass(element, 'chart-line-dashed') || toneOf(element) === 'ink';
    return spotsOf(element).map(({ x, y }) => ({
      year: wholeYear(years, x),
      partner,
      reporter: isOwn ? partner : china,
      flow: 'total' as const,
      ...measure(values, y),
    }));
  });
}

/** Bars stand on zero, those of exports above it; the line over them is the balance. */
function readBalance(drawing: MarkupElement, { show }: ChartFacts): readonly DrawnFigure[] {
  const { years, values } = readAxes(drawing);
  const partner = codes[show.countries[0] ?? ''] ?? '';
  const bars = listElements(drawing).filter((element) => hasClass(element, 'chart-bar'));
  const line = listElements(drawing).filter(
    (element) => hasClass(element, 'chart-line') && !hasClass(element, 'chart-halo'),
  );
  return [
    ...bars.map((bar): DrawnFigure => {
      const { x, y, width, height } = rectOf(bar);
      const isSold = !hasClass(bar, 'chart-bar-pale') && values.read(y + height / 2) > 0;
      const length = measure(values, isSold ? y : y + height);
      return {
        year: wholeYear(years, x + width / 2),
        partner,
        reporter: china,
        flow: isSold ? 'export_from_china' : 'import_to_china',
        value: Math.abs(length.value),
        doubt: length.doubt,
      };
    }),
    ...line.flatMap(spotsOf).map(({ x, y }) => ({
      year: wholeYear(years, x),
      partner,
      reporter: china,
      flow: 'balance' as const,
      ...measure(values, y),
    })),
  ];
}

/** A row for each state: a point for China’s figure, a stroke for its own. */
function readPairs(drawing: MarkupElement, { show }: ChartFacts): readonly DrawnFigure[] {
  const values = readAxis(listTicks(drawing).map(({ x, number }) => ({ at: x, number })));
  const rows = listElements(drawing).filter((element) => hasClass(element, 'chart-name'));
  return rows.flatMap((row) => {
    const partner = codes[toneOf(row)] ?? '';
    const height = numberOf(row, 'y');
    const stands = (element: MarkupElement): boolean => Math.abs((middleOf(element)?.y ?? 0) - height) < 1;
    const points = listElements(drawing).filter(
      (element) => hasClass(element, 'chart-point') && stands(element),
    );
    const strokes = listElements(drawing).filter(
      (element) => hasClass(element, 'chart-line') && stands(element),
    );
    const read = (element: MarkupElement, reporter: string): DrawnFigure => ({
      year: show.year ?? NaN,
      partner,
      reporter,
      flow: 'total',
      ...measure(values, middleOf(element)?.x ?? NaN),
    });
    return [...points.map((point) => read(point, china)), ...strokes.map((stroke) => read(stroke, partner))];
  });
}

/** Bars without an axis: they begin at zero, and the longest one says how much its length is. */
function readBars(drawing: MarkupElement, { show }: ChartFacts): readonly DrawnFigure[] {
  const bars = listElements(drawing).filter((element) => hasClass(element, 'chart-bar'));
  // The outline of a hollow bar is drawn inside of its edges.
  const lengths = bars.map((bar) => rectOf(bar).width + (hasClass(bar, 'chart-bar-hollow') ? 2 : 0));
  const longest = Math.max(...lengths);
  const labels = listElements(drawing)
    .filter((element) => hasClass(element, 'chart-value'))
    .map(textOf);
  const most = Math.max(...labels.map(readNumber));
  return bars.map((bar, index): DrawnFigure => {
    const value = ((lengths[index] ?? NaN) / longest) * most * 1000;
    // The label has one decimal.
    const doubt = (value / most) * 0.05 + 1;
    return {
      year: show.year ?? NaN,
      partner: codes[toneOf(bar)] ?? '',
      reporter: china,
      flow: 'total',
      value,
      doubt,
    };
  });
}

/** Two years on a logarithmic scale without ticks: the highest and the lowest label say what heights are. */
function readSlopes(drawing: MarkupElement): readonly DrawnFigure[] {
  const heads = listElements(drawing).filter((element) => hasClass(element, 'chart-head'));
  const points = listElements(drawing).flatMap((element) =>
    hasClass(element, 'chart-point')
      ? spotsOf(element).map((spot) => ({ ...spot, tone: toneOf(element) }))
      : [],
  );
  const sorted = points.toSorted((one, other) => one.y - other.y);
  const labels = listElements(drawing)
    .filter((element) => hasClass(element, 'chart-name'))
    .map((element) => readNumber(textOf(element)));
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined) return [];
  const values = readLogAxis(
    { at: highest.y, number: Math.max(...labels) },
    { at: lowest.y, number: Math.min(...labels) },
  );
  return points.map(({ x, y, tone }): DrawnFigure => {
    const head = heads.find((element) => Math.abs(numberOf(element, 'x') - x) < 0.02);
    const value = values.read(y) * 1000;
    // Labels have two figures.
    const doubt = value * 0.025;
    const partner = tone === 'ink' ? 'C5' : (codes[tone] ?? '');
    return {
      year: head === undefined ? NaN : Number(textOf(head)),
      partner,
      reporter: china,
      flow: 'total',
      value,
      doubt,
    };
  });
}

/** Years run to the right, values upwards. */
function readAxes(drawing: MarkupElement): { readonly years: Axis; readonly values: Axis } {
  const ticks = listTicks(drawing);
  const isYear = ({ number }: Tick): boolean => number >= 1992 && number <= 2100;
  // The first year may begin at the edge instead of standing in the middle under its place.
  const years = ticks.filter((tick) => isYear(tick) && tick.anchor === 'middle');
  const values = ticks.filter((tick) => !isYear(tick));
  const zero = values.find(({ number }) => number === 0)?.y ?? Infinity;
  return {
    years: readAxis(years.map(({ x, number }) => ({ at: x, number }))),
    // Under zero the numbers are those of imports, written without a sign.
    values: readAxis(values.map(({ y, number }) => ({ at: y, number: y > zero ? -number : number }))),
  };
}

interface Tick {
  readonly x: number;
  readonly y: number;
  readonly number: number;
  readonly anchor: string;
}

function listTicks(drawing: MarkupElement): readonly Tick[] {
  return listElements(drawing).flatMap((element): readonly Tick[] => {
    const number = Number(textOf(element).replace('−', '-'));
    if (!hasClass(element, 'chart-tick') || Number.isNaN(number)) return [];
    const anchor = attributeOf(element, 'text-anchor') ?? 'start';
    return [{ x: numberOf(element, 'x'), y: numberOf(element, 'y'), number, anchor }];
  });
}

/** @throws Error where the place lies between two years */
function wholeYear(years: Axis, x: number): number {
  const year = years.read(x);
  if (Math.abs(year - Math.round(year)) > 0.02)
    throw new Error(`A figure stands at the year ${year.toFixed(2)}.`);
  return Math.round(year);
}

/** Charts are in billions, the file in millions. */
function measure(axis: Axis, at: number): Pick<DrawnFigure, 'value' | 'doubt'> {
  return { value: axis.read(at) * 1000, doubt: axis.doubtAt(at) * 1000 };
}

function toneOf(element: MarkupElement): string {
  return [...Object.keys(codes), 'ink'].find((tone) => hasClass(element, `chart-${tone}`)) ?? '';
}

/** The corners of a path that consists of straight lines. */
function spotsOf(element: MarkupElement): readonly { readonly x: number; readonly y: number }[] {
  const corners = (attributeOf(element, 'd') ?? '').matchAll(/[ML]([\d.-]+),([\d.-]+)/g);
  return [...corners].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** Where a point is, or the middle of an upright stroke. */
function middleOf(element: MarkupElement): { readonly x: number; readonly y: number } | undefined {
  const [spot] = spotsOf(element);
  const height = /v([\d.]+)$/.exec(attributeOf(element, 'd') ?? '')?.[1];
  return spot && { x: spot.x, y: spot.y + Number(height ?? 0) / 2 };
}

function rectOf(element: MarkupElement): Record<'x' | 'y' | 'width' | 'height', number> {
  return {
    x: numberOf(element, 'x'),
    y: numberOf(element, 'y'),
    width: numberOf(element, 'width'),
    height: numberOf(element, 'height'),
  };
}

function numberOf(element: MarkupElement, name: string): number {
  return Number(attributeOf(element, name));
}

/** The number in a label such as “≈10” or “50.1 Five states”. */
function readNumber(label: string): number {
  return Number(/\d+(?:\.\d+)?/.exec(label)?.[0]);
}
