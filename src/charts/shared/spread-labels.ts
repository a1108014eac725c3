/** Labels at the ends of lines: each as near to its line as the others let it. */

interface Block {
  readonly sum: number;
  readonly members: readonly number[];
}

/**
 * Moves coordinates apart by as little as possible, in the sense of least squares; their order stays. Labels that push
 * each other move together, as a block around the middle of what they wanted (the algorithm of pooled neighbours).
 * @param wanted where the labels would stand best, in any order
 * @param gap the least distance of two of them
 * @param bounds what the first and the last may not leave, as far as all have room
 */
export function spreadApart(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [low: number, high: number],
): readonly number[] {
  const sorted = wanted.map((at, index) => ({ at, index })).toSorted((one, other) => one.at - other.at);
  const blocks: Block[] = [];
  for (const [rank, { at, index }] of sorted.entries()) {
    // Less the room of those before it, a coordinate must only not be smaller than theirs.
    let block: Block = { sum: at - rank * gap, members: [index] };
    let before = blocks.at(-1);
    while (before !== undefined && meanOf(before) > meanOf(block)) {
      blocks.pop();
      block = { sum: before.sum + block.sum, members: [...before.members, ...block.members] };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const last = Math.max(low, high - gap * (wanted.length - 1));
  const placed = new Map<number, number>();
  for (const block of blocks) {
    const start = Math.min(last, Math.max(low, meanOf(block)));
    for (const index of block.members) placed.set(index, start + placed.size * gap);
  }
  return wanted.map((at, index) => placed.get(index) ?? at);
}

function meanOf({ sum, members }: Block): number {
  return sum / members.length;
}
