/** Edits (insertions, deletions, changes, swaps of neighbours) between two words: optimal string alignment distance. */
export function editDistance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (rows[i - 1]?.[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (rows[i - 1]?.[j - 1] ?? Infinity) + change,
        swapped ? (rows[i - 2]?.[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}

/** The known word that was probably meant: begins alike or is at most a third of its letters away. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  const candidates = [...known]
    .map((candidate) => ({ candidate, distance: distanceBetween(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.ceil(candidate.length / 3)))
    .toSorted((one, other) => one.distance - other.distance);
  return candidates[0]?.candidate;
}

function distanceBetween(word: string, candidate: string): number {
  // Addresses begin alike by nature.
  const beginsAlike = !word.includes('/') && word.length >= 4 && candidate.slice(0, 4) === word.slice(0, 4);
  const distance = editDistance(word, candidate);
  return beginsAlike ? Math.min(distance, Math.ceil(candidate.length / 3)) : distance;
}

/** "Did you mean “transport”? <where the list stands>", or only where the list stands. */
export function suggestion(word: string, known: Iterable<string>, listed: string): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? listed : `Did you mean “${nearest}”? ${listed}`;
}
