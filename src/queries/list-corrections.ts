import type { Article, Correction } from '#src/model/article.ts';
import { compareText } from '#src/model/compare-text.ts';
import type { Site } from '#src/model/site.ts';

export interface PlacedCorrection extends Correction {
  readonly article: Article;
  /** Its place among those of the article, from 1; part of its address. */
  readonly number: number;
}

/** Corrections of all articles, newest first. */
export function listCorrections(site: Site): readonly PlacedCorrection[] {
  return site.articles
    .flatMap((article) =>
      article.corrections.map((correction, index) => ({ ...correction, article, number: index + 1 })),
    )
    .toSorted(
      (one, other) => compareText(other.date, one.date) || compareText(one.article.id, other.article.id),
    );
}
