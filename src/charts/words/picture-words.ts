/** Words that only pictures have. */

/** “Sources: Xinhua; The Astana Times.”: everyone by name, because a picture has no table that names the rest. */
export function publisherLine(publishers: readonly string[]): string {
  return `Sources: ${[...new Set(publishers)].join('; ')}.`;
}
