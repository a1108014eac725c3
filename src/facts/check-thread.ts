import type { Place, Report } from '#src/content/problems.ts';
import type { YamlPath, YamlText } from '#src/content/yaml-text.ts';
import type { ParsedBrief } from '#src/model/article.ts';
import type { ParsedMilestone } from '#src/model/milestone.ts';
import type { ParsedThread } from '#src/model/thread.ts';
import { type FactShelf, groundOf } from './check-article.ts';
import { type Ground, reportNumbers } from './report-numbers.ts';
import { milestoneValues } from './shelf-values.ts';

/** What the steps of threads point to. */
export interface StepGrounds {
  readonly shelf: FactShelf;
  /** Keys are those of `briefKey`. */
  readonly briefs: ReadonlyMap<string, ParsedBrief>;
  readonly milestones: ReadonlyMap<string, ParsedMilestone>;
}

/**
 * Holds a thread against its steps: a note and a date of its own say no number that the records of its brief, or its
 * milestone, do not carry; title, summary and what is open say none that is carried by no step.
 * @param yaml the thread's file, for places
 */
export function checkThread(
  { thread, yaml }: { readonly thread: ParsedThread; readonly yaml: YamlText },
  grounds: StepGrounds,
  report: Report,
): void {
  const ofSteps = thread.steps.map((step) => groundOfStep(step, grounds));
  const check = (text: string, path: YamlPath, ground: Ground): void => {
    const placeAt = (): Place => yaml.placeOf(path);
    reportNumbers(
      text,
      { ground, placeAt, mend: 'Take the number from the facts, or leave it out.' },
      report,
    );
  };
  // With the facts of a step unknown, no number of the whole can be said to stand nowhere.
  if (!ofSteps.includes(undefined)) {
    const ofThread: Ground = {
      name: 'the thread’s steps',
      carries: (number) => ofSteps.some((ground) => ground?.carries(number)),
    };
    for (const key of ['title', 'summary', 'open'] as const) check(thread[key], [key], ofThread);
  }
  for (const [index, ground] of ofSteps.entries()) {
    if (ground === undefined) continue;
    const { note = '', date = '' } = thread.steps[index] ?? {};
    check(note, ['steps', index, 'note'], ground);
    check(date, ['steps', index, 'date'], ground);
  }
}

/** @returns undefined for a brief without known records, which is told where the brief stands */
function groundOfStep(
  step: ParsedThread['steps'][number],
  { shelf, briefs, milestones }: StepGrounds,
): Ground | undefined {
  const milestone = milestones.get(step.milestone ?? '');
  if (milestone !== undefined) {
    const values = new Set(milestoneValues(milestone));
    return { name: `the milestone “${milestone.id}”`, carries: ({ value }) => values.has(value) };
  }
  const records = briefs.get(step.brief ?? '')?.records ?? [];
  const isKnown = records.length > 0 && records.every((id) => shelf.records.has(id));
  return isKnown ? groundOf(records, shelf) : undefined;
}
