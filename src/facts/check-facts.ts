import path from 'node:path';
import { type ContentFolder, openEntry } from '#src/content/content-files.ts';
import { parseFrontMatter } from '#src/content/front-matter.ts';
import { type Problem, sortProblems } from '#src/content/problems.ts';
import type { Content } from '#src/content/read-content.ts';
import { parseYamlText } from '#src/content/yaml-text.ts';
import { briefKey } from '#src/model/thread.ts';
import { loadTrade } from '#src/trade/load-trade.ts';
import { checkArticle, type FactShelf } from './check-article.ts';
import { checkThread, type StepGrounds } from './check-thread.ts';
import { readRecords } from './read-records.ts';
import { createTradeFinder, shelfValues } from './shelf-values.ts';

/**
 * Holds articles and threads against the facts that they were written from: `content/records/`, the register of sources,
 * the reference shelf and the trade figures. Profiles of countries and the shelf itself have no records; editors compare
 * them with their sources. Never throws over what a file says.
 * @param content what the folder holds, read without problems
 */
export async function checkFacts(content: Content, from: ContentFolder): Promise<readonly Problem[]> {
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const articles = content.articles.map(({ value }) => value);
  const { records, problems: ofRecords } = await readRecords(from, {
    sources: new Set(sources.keys()),
    articles,
  });
  const problems = [...ofRecords];
  const { trade } = await loadTrade(from);
  const findTrade = trade === undefined ? () => false : createTradeFinder(trade);
  const shelved = shelfValues(content);
  const shelf: FactShelf = {
    records,
    sources,
    shelfCarries: (number) => shelved.has(number.value) || findTrade(number),
  };
  for (const { file: shown, value: article } of content.articles) {
    const entry = await openEntry(from, path.posix.relative(from.shownAs, shown));
    const front = entry.file && parseFrontMatter(entry.file, entry.report);
    if (entry.file === undefined || front === undefined) continue;
    checkArticle({ file: entry.file, ...front, article }, shelf, entry.report);
    problems.push(...entry.found);
  }
  problems.push(...(await checkThreads(content, { from, shelf })));
  return sortProblems(problems);
}

async function checkThreads(
  { articles, milestones, threads }: Content,
  { from, shelf }: { readonly from: ContentFolder; readonly shelf: FactShelf },
): Promise<readonly Problem[]> {
  const grounds: StepGrounds = {
    shelf,
    briefs: new Map(
      articles.flatMap(({ value }) =>
        value.briefs.map((brief) => [briefKey(value.id, brief.id), brief] as const),
      ),
    ),
    milestones: new Map(milestones.map((milestone) => [milestone.id, milestone])),
  };
  const problems: Problem[] = [];
  for (const { file: shown, value: thread } of threads) {
    const { file, found, report } = await openEntry(from, path.posix.relative(from.shownAs, shown));
    const yaml = file && parseYamlText(file, { yaml: file.text, start: 0 }, report);
    if (yaml !== undefined) checkThread({ thread, yaml }, grounds, report);
    problems.push(...found);
  }
  return problems;
}
