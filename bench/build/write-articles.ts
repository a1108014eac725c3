/** The two forms of a synthetic article: a digest of this project, and a post of an ordinary blog. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SyntheticArticle, SyntheticBrief } from './synthetic-articles.ts';

/** Writes `articles/<year>/<date>-<slug>.md`, as docs/writing.md has it. Returns the number of bytes. */
export async function writeDigests(folder: string, articles: readonly SyntheticArticle[]): Promise<number> {
  let bytes = 0;
  for (const article of articles) {
    const year = path.join(folder, article.published.slice(0, 4));
    await mkdir(year, { recursive: true });
    const text = toDigest(article);
    await writeFile(path.join(year, `${article.published}-${article.slug}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Writes `<slug>.md` with the front matter of Astro's blog starter. Returns the number of bytes. */
export async function writePosts(folder: string, articles: readonly SyntheticArticle[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (const article of articles) {
    const text = toPost(article);
    await writeFile(path.join(folder, `${article.slug}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function toDigest({ title, dek, published, sources, briefs }: SyntheticArticle): string {
  const sourceLines = sources.flatMap((source) => [
    `  - id: ${source.id}`,
    `    outlet: ${source.outlet}`,
    `    title: ${JSON.stringify(source.title)}`,
    `    url: ${source.url}`,
    `    published: ${source.published}`,
  ]);
  const frontMatter = [
    `title: ${JSON.stringify(title)}`,
    `dek: ${JSON.stringify(dek)}`,
    'kind: digest',
    `published: ${published}`,
    'sources:',
    ...sourceLines,
  ];
  const body = briefs.map((brief) => toBrief(brief, (source) => sources[source]?.id ?? ''));
  return `---\n${frontMatter.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

function toBrief(
  { id, headline, countries, topics, date, paragraphs }: SyntheticBrief,
  idOf: (source: number) => string,
): string {
  const opening = `:::brief{#${id} countries="${countries.join(' ')}" topics="${topics.join(' ')}" date="${date}"}`;
  const texts = paragraphs.map(({ text, cites }) => {
    const citation = cites.map((source) => `@${idOf(source)}`).join('; ');
    return `${text.replace(/\.$/, '')} [${citation}].`;
  });
  return [opening, `## ${headline}`, ...texts, ':::'].join('\n\n');
}

/** The same words in plain Markdown: citations are links, and the list of sources stands at the end. */
function toPost({ title, dek, published, sources, briefs }: SyntheticArticle): string {
  const frontMatter = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(dek)}`,
    `pubDate: ${published}`,
  ];
  const sections = briefs.map(({ headline, paragraphs }) => {
    const texts = paragraphs.map(({ text, cites }) => {
      const links = cites.map((source) => `[${String(source + 1)}](${sources[source]?.url ?? ''})`);
      return `${text.replace(/\.$/, '')} (${links.join(', ')}).`;
    });
    return [`## ${headline}`, ...texts].join('\n\n');
  });
  const list = sources.map(
    (source, place) =>
      `${String(place + 1)}. [${source.title}](${source.url}), ${source.outlet}, ${source.published}`,
  );
  return `---\n${frontMatter.join('\n')}\n---\n\n${sections.join('\n\n')}\n\n## Sources\n\n${list.join('\n')}\n`;
}
