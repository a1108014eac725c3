import type { Brief } from './brief.ts';
import { compareText } from './compare-text.ts';
import { yearsSince } from './date-order.ts';
import type { Milestone } from './milestone.ts';
import { briefKey, type ParsedThread, type Thread, type ThreadStep } from './thread.ts';

/** What steps point to, of which only what is published. */
export interface Evidences {
  readonly briefs: readonly Brief[];
  readonly milestones: readonly Milestone[];
}

/**
 * Threads with their steps looked up, the one with the latest step first. A step whose brief is not published is left
 * out, and so is a thread without any step.
 * @param moment that of the build, from which the year without a step is measured
 */
export function buildThreads(
  threads: readonly ParsedThread[],
  { briefs, milestones }: Evidences,
  moment: Date,
): readonly Thread[] {
  const briefByKey = new Map(briefs.map((brief) => [briefKey(brief.edition.id, brief.id), brief]));
  const milestoneById = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  return threads
    .flatMap((thread) => {
      const steps = thread.steps.flatMap((step): readonly ThreadStep[] => {
        const { stage, note } = step;
        const brief = briefByKey.get(step.brief ?? '');
        const milestone = milestoneById.get(step.milestone ?? '');
        if (brief !== undefined)
          return [{ stage, note, date: step.date ?? brief.date, evidence: { type: 'brief', brief } }];
        if (milestone === undefined) return [];
        return [{ stage, note, date: milestone.date, evidence: { type: 'milestone', milestone } }];
      });
      const latest = steps.at(-1);
      if (latest === undefined) return [];
      return [{ ...thread, steps, latest, isQuiet: yearsSince(latest.date, moment) >= 1 }];
    })
    .toSorted(
      (one, other) => compareText(other.latest.date, one.latest.date) || compareText(one.id, other.id),
    );
}
