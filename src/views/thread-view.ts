import type { PageHead } from '#src/metadata/page-head.ts';
import { collectionData, type Crumb } from '#src/metadata/structured-data.ts';
import { sitePaths } from '#src/model/addresses.ts';
import { corroborationOf } from '#src/model/corroboration.ts';
import { yearsSince } from '#src/model/date-order.ts';
import { type IsoDate, startOf } from '#src/model/iso-date.ts';
import type { Route } from '#src/model/route.ts';
import type { Site } from '#src/model/site.ts';
import type { Evidence, Thread, ThreadStage, ThreadStep } from '#src/model/thread.ts';
import { routesOfThread } from '#src/queries/routes-of-thread.ts';
import { listRelatedThreads } from '#src/queries/related-threads.ts';
import { describeCorroborationShortly } from '#src/words/describe-corroboration.ts';
import { formatDate } from '#src/words/format.ts';
import { threadWords } from '#src/words/thread-words.ts';

export interface StepView {
  readonly stage: ThreadStage;
  readonly date: IsoDate;
  readonly note: string;
  /** The headline of the brief or the title of the milestone. */
  readonly title: string;
  /** Of the brief, or of the milestone on the timeline. */
  readonly path: string;
  readonly rests: string;
  /** Whether the step before rests on the same brief, which is then not named in full again. */
  readonly isToldBefore: boolean;
  /** Where more than a year goes by before the next step. */
  readonly gap: string | undefined;
}

export interface ThreadView {
  readonly head: PageHead;
  readonly crumbs: readonly Crumb[];
  readonly steps: readonly StepView[];
  /** Where a year has gone by since the last step. */
  readonly quiet: string | undefined;
  /** The dates of the first step and of the latest, with what to call them. */
  readonly ends: readonly { readonly label: string; readonly date: IsoDate }[];
  /** Corridors of which its briefs tell. */
  readonly routes: readonly Route[];
  readonly others: readonly Thread[];
}

/** The head of the page that lists all threads. */
export const threadsHead = {
  title: threadWords.title,
  description: threadWords.description,
  path: sitePaths.threads(),
  section: 'threads',
  crumbs: [{ name: threadWords.title, path: sitePaths.threads() }],
} as const satisfies PageHead;

const mostOthers = 5;

/** What the page of a thread shows. */
export function threadView(site: Site, thread: Thread): ThreadView {
  const { id, title, summary, steps, latest } = thread;
  const path = sitePaths.thread(id);
  const crumbs = [
    { name: threadWords.title, path: sitePaths.threads() },
    { name: title, path },
  ];
  const briefs = steps.flatMap(({ evidence }) => (evidence.type === 'brief' ? evidence.brief : []));
  return {
    head: {
      title,
      description: summary,
      path,
      section: 'threads',
      crumbs,
      data: [collectionData({ name: title, description: summary, path, briefs }, site.identity)],
    },
    crumbs: crumbs.slice(0, -1),
    steps: steps.map((step, index) => viewStep(step, { before: steps[index - 1], next: steps[index + 1] })),
    quiet: describeQuiet(thread),
    ends: [
      { label: threadWords.firstStep, date: (steps[0] ?? latest).date },
      { label: threadWords.latestStep, date: latest.date },
    ],
    routes: routesOfThread(site, thread),
    others: listRelatedThreads(site, thread, mostOthers),
  };
}

/** `No step has been recorded since 12 March 2024.`; undefined while the last step is less than a year old. */
export function describeQuiet({ isQuiet, latest }: Thread): string | undefined {
  return isQuiet ? threadWords.quiet(formatDate(latest.date)) : undefined;
}

interface Neighbours {
  readonly before: ThreadStep | undefined;
  readonly next: ThreadStep | undefined;
}

function viewStep({ stage, date, note, evidence }: ThreadStep, { before, next }: Neighbours): StepView {
  const told = viewEvidence(evidence);
  const isToldBefore = before !== undefined && viewEvidence(before.evidence).path === told.path;
  return { stage, date, note, ...told, isToldBefore, gap: describeGap(date, next?.date) };
}

function viewEvidence(evidence: Evidence): Pick<StepView, 'title' | 'path' | 'rests'> {
  if (evidence.type === 'brief') {
    const { headline, edition, id, corroboration } = evidence.brief;
    const path = sitePaths.brief(edition.id, id);
    return { title: headline, path, rests: describeCorroborationShortly(corroboration) };
  }
  const { id, title, sources } = evidence.milestone;
  const rests = describeCorroborationShortly(corroborationOf(sources));
  return { title, path: sitePaths.milestone(id), rests };
}

/** The moment before a date begins, so that an anniversary is not yet more than a year. */
function describeGap(date: IsoDate, next: IsoDate | undefined): string | undefined {
  if (next === undefined) return undefined;
  const years = yearsSince(date, new Date(startOf(next).getTime() - 1));
  return years === 0 ? undefined : threadWords.gap(years);
}
