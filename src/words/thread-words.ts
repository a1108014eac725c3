import type { ThreadStage } from '#src/model/thread.ts';
import { capitalise, formatCount, pluralOf } from './format.ts';

/** What pages of threads say. */
export const threadWords = {
  title: 'Threads',
  dek: 'Matters that go on for years: railways, plants, treaties, step by step, each step with its sources.',
  description:
    'Matters between China and Central Asia followed over time: what was announced, signed, started, opened or halted, when, and what is still open.',
  none: 'No thread so far. The first one will stand here.',
  stages: {
    announced: 'Announced',
    signed: 'Signed',
    started: 'Started',
    opened: 'Opened',
    changed: 'Changed',
    halted: 'Halted',
    reported: 'Reported',
  } satisfies Record<ThreadStage, string>,
  steps: 'Step by step',
  stepCount: (count: number) =>
    `${capitalise(formatCount(count))} ${pluralOf(count, { one: 'step', other: 'steps' })}`,
  firstStep: 'First step',
  latestStep: 'Latest step',
  open: 'What is open',
  quiet: (date: string) => `No step has been recorded since ${date}.`,
  gap: (years: number) =>
    years === 1
      ? 'Nothing recorded here for more than a year'
      : `Nothing recorded here for more than ${formatCount(years)} years`,
  sameBrief: 'Told in the same brief',
  inShort: 'In short',
  onMap: 'On the map',
  others: 'Other threads',
  all: 'All threads',
  label: (count: number) => pluralOf(count, { one: 'Thread', other: 'Threads' }),
} as const;
