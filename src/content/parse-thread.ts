import { idPattern } from '#src/model/id.ts';
import { type ParsedThread, threadFileSchema } from '#src/model/thread.ts';
import type { Reference } from './markdown/context.ts';
import type { Parsed } from './parse-article.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import type { Report } from './problems.ts';
import { checkPlainText } from './source-checks.ts';
import { nameOf, type SourceFile } from './source-file.ts';
import { parseYamlText, type YamlText } from './yaml-text.ts';

/**
 * `content/threads/<id>.yaml`. The references are the briefs and milestones of its steps, in their order.
 * @returns undefined after mistakes have been reported
 */
export function parseThread(file: SourceFile, report: Report): Parsed<ParsedThread> | undefined {
  const id = nameOf(file);
  if (!idPattern.test(id)) {
    const mend = 'Name the file in lower-case Latin letters, figures and single hyphens.';
    report({ line: 1, column: 1 }, `“${id}” cannot serve as a thread’s address.`, mend);
  }
  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, report);
  const thread = yaml === undefined ? undefined : parseWithSchema(threadFileSchema, yaml, report);
  if (yaml === undefined || thread === undefined) return undefined;
  const { title, summary, open, steps } = thread;
  checkPlainText({ title, summary, open }, yaml, report);
  for (const [index, { note }] of steps.entries()) {
    checkPlainText({ note }, { placeOf: (path) => yaml.placeOf(['steps', index, ...path]) }, report);
  }
  return { value: { ...thread, id }, references: listEvidence(thread, yaml) };
}

function listEvidence({ steps }: Omit<ParsedThread, 'id'>, yaml: YamlText): readonly Reference[] {
  return steps.flatMap((step, index) =>
    (['brief', 'milestone'] as const).flatMap((to): readonly Reference[] => {
      const id = step[to];
      return id === undefined ? [] : [{ to, id, ...yaml.placeOf(['steps', index, to]) }];
    }),
  );
}
