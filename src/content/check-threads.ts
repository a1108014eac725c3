import { isBefore } from '#src/model/date-order.ts';
import type { IsoDate } from '#src/model/iso-date.ts';
import { briefKey } from '#src/model/thread.ts';
import type { Reference } from './markdown/context.ts';
import type { Problem } from './problems.ts';
import type { Content } from './read-content.ts';

interface DatedStep extends Reference {
  /** The date of what tells of it. */
  readonly told: IsoDate;
  /** Its own, or that. */
  readonly date: IsoDate;
}

/**
 * Steps of a thread that stand after one of a later date, that are dated after what tells of them, or that rest on the
 * same thing at the same date as an earlier one. A month is in no order with the days in it. What does not exist has no
 * date, and is told elsewhere.
 */
export function checkThreadOrder(
  content: Pick<Content, 'articles' | 'milestones' | 'threads'>,
): readonly Problem[] {
  const dates = datesByReference(content);
  return content.threads.flatMap(({ file, value, references }) => {
    const steps = references.flatMap((reference, index): readonly DatedStep[] => {
      const told = dates.get(`${reference.to} ${reference.id}`);
      return told === undefined ? [] : [{ ...reference, told, date: value.steps[index]?.date ?? told }];
    });
    return steps.flatMap((step, index): readonly Problem[] => {
      const fault = findFault(step, steps.slice(0, index));
      if (fault === undefined) return [];
      const [message, mend] = fault;
      return [{ file, line: step.line, column: step.column, message, mend }];
    });
  });
}

/** One brief may tell of several steps, each with a date of its own. */
function findFault(
  { to, id, told, date }: DatedStep,
  earlier: readonly DatedStep[],
): readonly [message: string, mend: string] | undefined {
  if (earlier.some((other) => other.to === to && other.id === id && other.date === date)) {
    const otherwise = to === 'brief' ? ', or give one of them a date of its own' : '';
    return [`Two steps rest on the ${to} “${id}”.`, `Say in one step what happened then${otherwise}.`];
  }
  if (isBefore(told, date)) {
    const message = `The step of ${date} is told by something of ${told}, which is earlier.`;
    return [message, 'Give it the date on which it happened.'];
  }
  const later = earlier.find((other) => isBefore(date, other.date));
  if (later === undefined) return undefined;
  const message = `The step of ${date} stands after that of ${later.date}.`;
  return [message, 'Put the steps in the order of their dates.'];
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
