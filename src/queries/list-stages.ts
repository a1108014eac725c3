import { type Thread, type ThreadStage, threadStages } from '#src/model/thread.ts';

/** The stages that occur in some threads, from a plan to its end. */
export function listStages(threads: readonly Thread[]): readonly ThreadStage[] {
  const found = new Set(threads.flatMap(({ steps }) => steps.map(({ stage }) => stage)));
  return threadStages.filter((stage) => found.has(stage));
}
