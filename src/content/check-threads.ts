import { isBefore } from '#src/model/date-order.ts';
import type { IsoDate } from '#src/model/iso-date.ts';
import { briefKey } from '#src/model/thread.ts';
import type { Problem } from './problems.ts';
import type { Content } from './read-content.ts';

/**
 * Steps of a thread that stand after one of a later date, or that are dated after what tells of them. A month is in no order with the days in it. What does not
 * exist has no date, and is told elsewhere.
 */
export function checkThreadOrder(
  content: Pick<Content, 'articles' | 'milestones' | 'threads'>,
): readonly Problem[] {
  const dates = datesByReference(content);
  return content.threads.flatMap(({ file, value, references }) => {
    const dated = references.flatMap((reference, index) => {
      const told = dates.get(`${reference.to} ${reference.id}`);
      return told === undefined ? [] : [{ ...reference, told, date: value.steps[index]?.date ?? told }];
    });
    return dated.flatMap(({ date, told, line, column }, index): readonly Problem[] => {
      if (isBefore(told, date)) {
        const message = `The step of ${date} is told by something of ${told}, which is earlier.`;
        return [{ file, line, column, message, mend: 'Give it the date on which it happened.' }];
      }
      const later = dated.slice(0, index).find((earlier) => isBefore(date, earlier.date));
      if (later === undefined) return [];
      const message = `The step of ${date} stands after that of ${later.date}.`;
      return [{ file, line, column, message, mend: 'Put the steps in the order of their dates.' }];
    });
  });
}

function datesByReference({
  articles,
  milestones,
}: Pick<Content, 'articles' | 'milestones'>): ReadonlyMap<string, IsoDate> {
  return new Map([
    ...articles.flatMap(({ value }) =>
      value.briefs.map(({ id, date }) => [`brief ${briefKey(value.id, id)}`, date] as const),
    ),
    ...milestones.map(({ id, date }) => [`milestone ${id}`, date] as const),
  ]);
}
