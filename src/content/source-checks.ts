import type { Source } from '#src/model/source.ts';
import type { MarkdownContext } from './markdown/context.ts';
import type { Report } from './problems.ts';
import type { YamlText } from './yaml-text.ts';

/**
 * Checks the list of sources against the text: two with one id, and sources that nothing uses. Notes the outlets that
 * they name, for a check once all outlets are read.
 * @param alsoUsed ids of sources that something else than a citation uses
 */
export function checkSources(
  {
    sources,
    context,
    yaml,
    alsoUsed,
  }: {
    readonly sources: readonly Source[];
    readonly context: MarkdownContext;
    readonly yaml: YamlText;
    readonly alsoUsed: readonly string[];
  },
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, source] of sources.entries()) {
    const place = yaml.placeOf(['sources', index, 'id']);
    if (seen.has(source.id))
      report(place, `Two sources have the id “${source.id}”.`, 'Give each an id of its own.');
    else if (!context.citations.has(source.id) && !alsoUsed.includes(source.id)) {
      report(place, `The source “${source.id}” is never cited.`, `Cite it as [@${source.id}], or remove it.`);
    }
    seen.add(source.id);
    for (const key of ['outlet', 'via', 'agency'] as const) {
      const id = source[key];
      if (id !== undefined)
        context.references.push({ to: 'outlet', id, ...yaml.placeOf(['sources', index, key]) });
    }
  }
}

/** Reports straight quotation marks in texts of the front matter, by key. */
export function checkPlainText(
  texts: Readonly<Record<string, string>>,
  yaml: Pick<YamlText, 'placeOf'>,
  report: Report,
): void {
  for (const [key, text] of Object.entries(texts)) {
    const found = /"|(?<=\p{L})'(?=\p{L})/u.exec(text);
    if (found === null) continue;
    report(
      yaml.placeOf([key]),
      `A straight quotation mark stands in “${key}”: ${found[0]}`,
      'Use “ ” for quotations and ’ for the apostrophe.',
    );
  }
}
