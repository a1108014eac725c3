/** `npm run check:content`: every mistake in `content/`, all at once. */
import { formatProblems } from '#src/content/problems.ts';
import { loadContent, openProjectCache } from '#src/build/load-content.ts';
import { checkFacts } from '#src/facts/check-facts.ts';
import { readSettings } from '#src/build/settings.ts';

const settings = readSettings(process.env, new Date());
const cache = await openProjectCache(process.cwd(), settings.cacheFolder);
const { content, problems: ofForm } = await loadContent({ ...settings, cache });
// What cannot be read cannot be held against the facts.
const ofFacts = content === undefined || ofForm.length > 0 ? [] : await checkFacts(content, settings);
const problems = [...ofForm, ...ofFacts];

if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const articles = content?.articles ?? [];
  const briefs = articles.reduce((count, { value }) => count + value.briefs.length, 0);
  console.log(
    `Content is sound: ${String(articles.length)} articles, ${String(briefs)} briefs, ${String(content?.outlets.length ?? 0)} outlets.`,
  );
}
