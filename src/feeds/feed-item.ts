/** What feeds carry: briefs and features with their whole text, sources included. */
import { absolute, sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import type { Block } from '#src/model/block.ts';
import type { Brief } from '#src/model/brief.ts';
import { type IsoDay, startOf } from '#src/model/iso-date.ts';
import type { Site } from '#src/model/site.ts';
import type { ResolvedSource } from '#src/model/source.ts';
import { describeCorroborationShortly } from '#src/words/describe-corroboration.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { formatDate } from '#src/words/format.ts';
import { words } from '#src/words/words.ts';
import { escapeHtml } from '#src/model/escape-html.ts';

export interface FeedItem {
  /** Its address, which is also its identity: it never changes. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** The day of publication, not of the last edit. */
  readonly published: Date;
  readonly updated: Date | undefined;
  readonly tags: readonly string[];
}

export function briefItem(brief: Brief, site: Site): FeedItem {
  const { identity } = site;
  const page = absolute(identity.address, sitePaths.article(brief.edition.id));
  const { published, updated, title } = brief.edition;
  return {
    address: absolute(identity.address, sitePaths.brief(brief.edition.id, brief.id)),
    title: brief.headline,
    summary: brief.text,
    html: [
      absoluteHtml(renderBlocks(brief.body, page), page),
      `<p>${escapeHtml(describeCorroborationShortly(brief.corroboration))}</p>`,
      renderSources(brief.sources),
      `<p>${escapeHtml(words.feeds.editionOf)} <a href="${page}">${escapeHtml(title)}</a></p>`,
    ].join('\n'),
    ...datesOf(published, updated),
    tags: tagsOf(brief, site),
  };
}

export function articleItem(article: Article, site: Site): FeedItem {
  const { identity } = site;
  const address = absolute(identity.address, sitePaths.article(article.id));
  return {
    address,
    title: article.title,
    summary: article.dek,
    html: [absoluteHtml(renderBlocks(article.body, address), address), renderSources(article.sources)].join(
      '\n',
    ),
    ...datesOf(article.published, article.updated),
    tags: tagsOf(article, site),
  };
}

function datesOf(published: IsoDay, updated: IsoDay | undefined): Pick<FeedItem, 'published' | 'updated'> {
  return { published: startOf(published), updated: updated === undefined ? undefined : startOf(updated) };
}

function tagsOf({ countries, topics }: Pick<Brief, 'countries' | 'topics'>, site: Site): readonly string[] {
  return [...countries.map(nameOfCountry), ...topics.map((code) => site.topics.get(code)?.name ?? code)];
}

/** What is drawn cannot travel in a feed; a link to the page that shows it can. */
function renderBlocks(blocks: readonly Block[], page: string): string {
  return blocks
    .map((block) =>
      block.type === 'prose'
        ? block.html
        : `<p><a href="${page}">${escapeHtml(words.feeds.drawn[block.type])}</a></p>`,
    )
    .join('\n');
}

function renderSources(sources: readonly ResolvedSource[]): string {
  const items = sources.map(({ outlet, title, description, url, published, language }) => {
    const name = escapeHtml(title ?? description ?? '');
    const marked =
      title === undefined || language === 'en' ? name : `<span lang="${language}">${name}</span>`;
    const linked = url === undefined ? marked : `<a href="${escapeHtml(url)}">${marked}</a>`;
    const date = published === undefined ? words.source.undated : formatDate(published);
    return `<li>${escapeHtml(outlet.name)}: ${linked}, ${date}</li>`;
  });
  return `<p>${escapeHtml(words.feeds.sourcesHeading)}</p>\n<ul>${items.join('')}</ul>`;
}

/** A reader shows the text far from its page: links lead back there, and anchors of the page go. */
function absoluteHtml(html: string, page: string): string {
  const { origin } = new URL(page);
  return html
    .replaceAll(/ id="[^"]*"/g, '')
    .replaceAll('href="#', `href="${page}#`)
    .replaceAll(/(href|src)="\/(?!\/)/g, `$1="${origin}/`);
}
