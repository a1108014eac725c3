import type { Article, Correction } from '#src/model/article.ts';
import { compareText } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';

export interface PlacedCorrection extends Correction {
  readonly article: Article;
}

/** Corrections of all articles, newest first. */
export function listCorrections(site: Site): readonly PlacedCorrection[] {
  return site.articles
    .flatMap((article) => article.corrections.map((correction) => ({ ...correction, article })))
    .toSorted(
      (one, other) => compareText(other.date, one.date) || compareText(one.article.id, other.article.id),
    );
}
