import { countWords } from '#src/content/parse-body.ts';
import type { Place, Report } from '#src/content/problems.ts';
import type { ParsedBrief } from '#src/model/article.ts';

const fewestWords = 60;
const mostWords = 160;

/** Reports briefs of an edition that are too short or too long, and those that open as an earlier one does. */
export function checkBriefForm(
  briefs: readonly Pick<ParsedBrief, 'id' | 'text'>[],
  placeOf: (id: string) => Place,
  report: Report,
): void {
  const opened = new Map<string, string>();
  for (const { id, text } of briefs) {
    const words = countWords(text);
    if (words < fewestWords || words > mostWords) {
      const mend = `Write ${String(fewestWords)} to ${String(mostWords)}; the headline does not count.`;
      report(placeOf(id), `The brief “${id}” has ${String(words)} ${words === 1 ? 'word' : 'words'}.`, mend);
    }
    const opening = openingOf(text);
    const earlier = opened.get(opening);
    if (earlier === undefined) opened.set(opening, id);
    else {
      const message = `The brief “${id}” opens with “${opening}”, as “${earlier}” does.`;
      report(placeOf(id), message, 'Begin one of the two with other words.');
    }
  }
}

/** The first two words, without the commas and quotation marks about them. */
function openingOf(text: string): string {
  const words = text.split(' ').slice(0, 2);
  return words.map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).join(' ');
}
