/** Words that an adult reads in a minute, rounded: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 (238 for non-fiction). */
const wordsPerMinute = 238;

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
