import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { CountryCode, TopicCode } from '#src/model/vocabulary.ts';
import type { Embed } from '#src/model/block.ts';
import type { IsoDate } from '#src/model/iso-date.ts';
import type { MilestoneSelection } from '#src/model/milestone.ts';
import type { Place, Report } from '../problems.ts';
import type { SourceFile } from '../source-file.ts';
import type { TermMatcher } from './term-matcher.ts';

/** A brief's attributes, as the opening line of its container gives them. */
export interface BriefAttributes {
  readonly id: string;
  readonly countries: readonly CountryCode[];
  readonly topics: readonly TopicCode[];
  readonly date: IsoDate | undefined;
  /** Ids of the fact records that it was written from. */
  readonly records: readonly string[];
  /** Ids of places and of corridors that it tells of. */
  readonly places: readonly string[];
  readonly routes: readonly string[];
  readonly place: Place;
}

/** Something outside the file that its text points to; whether it exists is checked once all files are read. */
export interface Reference extends Place {
  readonly to:
    'outlet' | 'source' | 'chart' | 'place' | 'route' | 'timeline' | 'brief' | 'milestone' | 'link';
  readonly id: string;
  /** Ids of the file's own that might have been meant. */
  readonly own?: readonly string[];
  /** What an embed asks for besides, to be checked by whoever knows what it names. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Which milestones a timeline asks for. */
  readonly selection?: MilestoneSelection;
}

/** What the Markdown plugins read and fill while one file is parsed. */
export interface MarkdownContext {
  readonly file: SourceFile;
  readonly report: Report;
  /** Whether the text may hold briefs: digests only. */
  readonly briefsAllowed: boolean;
  /** Sources that the front matter describes; every other one stands in the register. Undefined where none may be cited. */
  readonly sourceIds: readonly string[] | undefined;
  /** Prefix for links inside the site. */
  readonly base: string;
  /** Undefined where terms are not linked. */
  readonly terms: TermMatcher | undefined;
  readonly briefs: Map<string, BriefAttributes>;
  readonly embeds: Embed[];
  readonly references: Reference[];
  /** Times each source is cited, in order of first citation. */
  readonly citations: Map<string, number>;
  /** Sources that each brief cites. */
  readonly citationsByBrief: Map<string, Set<string>>;
  readonly headings: { readonly id: string; readonly text: string }[];
}

declare module 'vfile' {
  interface DataMap {
    context: MarkdownContext;
  }
}

/** @throws Error when the file was not given to the processor with a context */
export function contextOf(file: VFile): MarkdownContext {
  const { context } = file.data;
  if (context === undefined) throw new Error('The Markdown processor needs a context.');
  return context;
}

/** Offset of a node in its file. */
export function offsetOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

/** Place of a node; with `needle`, of the first occurrence of that text in it. */
export function placeIn(context: MarkdownContext, node: Node, needle?: string): Place {
  const start = offsetOf(node);
  const found = needle === undefined ? start : context.file.text.indexOf(needle, start);
  return context.file.placeAt(found === -1 ? start : found);
}

/** The Markdown from which a node was made. */
export function sourceOf(context: MarkdownContext, node: Node): string {
  return context.file.text.slice(offsetOf(node), node.position?.end.offset ?? 0);
}
