import type { Report } from '#src/content/problems.ts';
import type { YamlPath, YamlText } from '#src/content/yaml-text.ts';
import type { ParsedBrief } from '#src/model/article.ts';
import type { ParsedMilestone } from '#src/model/milestone.ts';
import type { ParsedThread } from '#src/model/thread.ts';
import { type FactShelf, groundOf } from './check-article.ts';
import type { Ground } from './check-statement.ts';
import { listNumbers } from './numbers-in.ts';
import { partsOfDate, valuesIn } from './record-values.ts';

/** What the steps of threads point to. */
export interface StepGrounds {
  readonly shelf: FactShelf;
  /** Keys are those of `briefKey`. */
  readonly briefs: ReadonlyMap<string, ParsedBrief>;
  readonly milestones: ReadonlyMap<string, ParsedMilestone>;
}

/**
 * Holds a thread against its steps: a note and a date of its own say no number, and no year, that the records of its
 * brief, or its milestone, do not carry;
 * title, summary and what is open say none that is carried by no step.
 * @param yaml the thread's file, for places
 */
export function checkThread(
  { thread, yaml }: { readonly thread: ParsedThread; readonly yaml: YamlText },
  grounds: StepGrounds,
  report: Report,
): void {
  const ofSteps = thread.steps.map((step) => groundOfStep(step, grounds));
  const ofThread: Ground = {
    name: 'the thread’s steps',
    carries: (number) => ofSteps.some(({ carries }) => carries(number)),
  };
  const check = (text: string, path: YamlPath, ground: Ground): void => {
    for (const number of listNumbers(text)) {
      if (ground.carries(number)) continue;
      const message = `The number “${number.text}” stands in no fact of ${ground.name}.`;
      report(yaml.placeOf(path), message, 'Take the number from the facts, or leave it out.');
    }
  };
  check(thread.title, ['title'], ofThread);
  check(thread.summary, ['summary'], ofThread);
  check(thread.open, ['open'], ofThread);
  for (const [index, ground] of ofSteps.entries()) {
    const { note = '', date = '' } = thread.steps[index] ?? {};
    check(note, ['steps', index, 'note'], ground);
    check(date.slice(0, 4), ['steps', index, 'date'], ground);
  }
}

function groundOfStep(
  step: ParsedThread['steps'][number],
  { shelf, briefs, milestones }: StepGrounds,
): Ground {
  const milestone = milestones.get(step.milestone ?? '');
  if (milestone === undefined) return groundOf(briefs.get(step.brief ?? '')?.records ?? [], shelf);
  const { id, date, title, summary } = milestone;
  const values = new Set([...partsOfDate(date), ...valuesIn(title), ...valuesIn(summary)]);
  return { name: `the milestone “${id}”`, carries: ({ value }) => values.has(value) };
}
