/** The room that a mark takes along the axis of time. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * A level for each mark, from 0 on, so that no two marks of a level meet: each takes the lowest level that is free.
 * @param reaches in the order in which marks choose
 * @param gap the least room between two marks of a level
 */
export function stackMarks(reaches: readonly Reach[], gap: number): readonly number[] {
  const levels: Reach[][] = [];
  return reaches.map((reach) => {
    const isFree = (level: readonly Reach[]): boolean =>
      level.every(({ from, to }) => reach.from >= to + gap || reach.to + gap <= from);
    const found = levels.findIndex(isFree);
    const level = levels[found];
    if (level !== undefined) level.push(reach);
    else levels.push([reach]);
    return found === -1 ? levels.length - 1 : found;
  });
}
