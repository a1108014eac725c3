/** An axis as a reader of a chart has it: numbers at places, and all between them by measure. */
export interface Mark {
  readonly at: number;
  readonly number: number;
}

export interface Axis {
  /** The number at a place. */
  readonly read: (at: number) => number;
  /** How far from the number at a place a figure may be that was drawn there. */
  readonly doubtAt: (at: number) => number;
}

/** Files keep two decimals of a place; a tick and a figure may each be off by half of the last one. */
const placeDoubt = 0.012;

/**
 * Finds out whether equal lengths are equal steps or equal factors, and reads what stands between.
 * @throws Error where the numbers fit neither, so that the axis misleads
 */
export function readAxis(marks: readonly Mark[]): Axis {
  const linear = fit(marks);
  if (linear !== undefined) return withDoubt(linear);
  const log = marks.every(({ number }) => number > 0)
    ? fit(marks.map(({ at, number }) => ({ at, number: Math.log(number) })))
    : undefined;
  if (log === undefined) {
    throw new Error(
      `No scale puts ${marks.map(({ at, number }) => `${String(number)} at ${String(at)}`).join(', ')}.`,
    );
  }
  return withDoubt((at) => Math.exp(log(at)));
}

/** An axis of two numbers only, with equal factors in equal lengths. */
export function readLogAxis(first: Mark, second: Mark): Axis {
  const log = between(
    { ...first, number: Math.log(first.number) },
    { ...second, number: Math.log(second.number) },
  );
  return withDoubt((at) => Math.exp(log(at)));
}

function withDoubt(read: (at: number) => number): Axis {
  return { read, doubtAt: (at) => Math.abs(read(at + placeDoubt) - read(at - placeDoubt)) };
}

/** The line through the outermost marks; undefined where another mark does not stand on it. */
function fit(marks: readonly Mark[]): ((at: number) => number) | undefined {
  const sorted = marks.toSorted((one, other) => one.at - other.at);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first.at === last.at) return undefined;
  const read = between(first, last);
  const step = Math.abs((last.number - first.number) / (last.at - first.at));
  return marks.every(({ at, number }) => Math.abs(read(at) - number) <= step * 0.05) ? read : undefined;
}

function between(first: Mark, last: Mark): (at: number) => number {
  return (at) => first.number + ((at - first.at) / (last.at - first.at)) * (last.number - first.number);
}
