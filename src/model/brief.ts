import type { Article, ParsedBrief } from './article.ts';
import { compareText } from './compare-text.ts';
import type { Corroboration } from './corroboration.ts';
import type { ResolvedSource } from './source.ts';

/** The edition a brief stands in: as much of the article as lists and citations need. */
export type Edition = Pick<Article, 'id' | 'title' | 'published' | 'updated' | 'publication'>;

/** One item of a digest with its sources looked up: the unit of lists, feeds and citations. */
export interface Brief extends Omit<ParsedBrief, 'sources'> {
  readonly edition: Edition;
  /** In order of first citation in the brief. */
  readonly sources: readonly ResolvedSource[];
  readonly corroboration: Corroboration;
}

/** Newest event first; briefs of one day stand in the order of edition and id, so that the order is always the same. */
export function compareBriefs(one: Brief, other: Brief): number {
  return (
    compareText(other.date, one.date) ||
    compareText(other.edition.published, one.edition.published) ||
    compareText(one.edition.id, other.edition.id) ||
    compareText(one.id, other.id)
  );
}
