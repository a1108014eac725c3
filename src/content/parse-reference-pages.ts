import type { z } from 'zod';
import { sitePaths } from '#src/model/addresses.ts';
import { identitySchema, type Identity } from '#src/model/identity.ts';
import { type Outlet, outletFileSchema, outletIdSchema } from '#src/model/outlet.ts';
import {
  countryFrontMatterSchema,
  type Page,
  pageFrontMatterSchema,
  type ParsedCountry,
  type Topic,
  topicFrontMatterSchema,
} from '#src/model/reference-pages.ts';
import { countrySlugs, topicCodes } from '#src/model/vocabulary.ts';
import { openMarkdown, type ParseOptions } from './open-markdown.ts';
import type { Parsed } from './parse-article.ts';
import { noteRegistered } from './markdown/citations.ts';
import { parseBody } from './parse-body.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import type { Report } from './problems.ts';
import { checkPlainText, checkSources } from './source-checks.ts';
import { nameOf, type SourceFile } from './source-file.ts';
import { suggestion } from './suggest.ts';
import { parseYamlText } from './yaml-text.ts';

/** `content/countries/<slug>.md` */
export function parseCountry(
  file: SourceFile,
  options: ParseOptions,
  report: Report,
): Parsed<ParsedCountry> | undefined {
  const markdown = openMarkdown(file, countryFrontMatterSchema, report);
  if (markdown === undefined) return undefined;
  const { data, yaml } = markdown;
  if (countrySlugs[data.code] !== nameOf(file)) {
    report(
      yaml.placeOf(['code']),
      `The file’s name is not that of “${data.code}”.`,
      `Name it ${countrySlugs[data.code]}.md.`,
    );
  }
  checkPlainText({ dek: data.dek }, yaml, report);
  const context = markdown.createContext(options, { sources: data.sources, briefsAllowed: false });
  const { blocks } = parseBody(context, markdown.bodyStart);
  for (const [index, { source }] of data.facts.entries()) {
    noteRegistered(source, yaml.placeOf(['facts', index, 'source']), context);
  }
  checkSources(
    { sources: data.sources, context, yaml, alsoUsed: data.facts.map(({ source }) => source) },
    report,
  );
  const cited = [...context.citations].map(([id, times]) => ({ id, times }));
  return { value: { ...data, id: data.code, body: blocks, cited }, references: context.references };
}

/** `content/topics/<code>.md` */
export function parseTopic(
  file: SourceFile,
  options: ParseOptions,
  report: Report,
): Parsed<Topic> | undefined {
  const id = topicCodes.find((code) => code === nameOf(file));
  if (id === undefined) {
    const mend = suggestion(nameOf(file), topicCodes, `Topics are: ${topicCodes.join(', ')}.`);
    report({ line: 1, column: 1 }, `“${nameOf(file)}” is not a topic.`, mend);
  }
  const markdown = openMarkdown(file, topicFrontMatterSchema, report);
  if (markdown === undefined || id === undefined) return undefined;
  const context = markdown.createContext(options, { sources: undefined, briefsAllowed: false });
  const { blocks } = parseBody(context, markdown.bodyStart);
  return { value: { ...markdown.data, id, body: blocks }, references: context.references };
}

/** `content/pages/<id>.md` */
export function parsePage(file: SourceFile, options: ParseOptions, report: Report): Parsed<Page> | undefined {
  const markdown = openMarkdown(file, pageFrontMatterSchema, report);
  checkPageAddress(nameOf(file), report);
  if (markdown === undefined) return undefined;
  const context = markdown.createContext(options, { sources: undefined, briefsAllowed: false });
  const { blocks } = parseBody(context, markdown.bodyStart);
  return {
    value: { ...markdown.data, id: nameOf(file), body: blocks, headings: context.headings },
    references: context.references,
  };
}

function checkPageAddress(id: string, report: Report): void {
  const top = { line: 1, column: 1 };
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    const mend =
      'Name the file in lower-case Latin letters, figures and single hyphens, beginning with a letter.';
    report(top, `“${id}” cannot serve as a page’s address.`, mend);
  } else if (ownAddresses.has(sitePaths.page(id))) {
    report(
      top,
      `The address ${sitePaths.page(id)} belongs to the site itself.`,
      'Give the file another name.',
    );
  }
}

/** Those of `src/pages/` that stand where pages of `content/pages/` do. */
const ownAddresses: ReadonlySet<string> = new Set([
  sitePaths.archive(),
  sitePaths.corrections(),
  sitePaths.countries(),
  sitePaths.feeds(),
  sitePaths.glossary(),
  sitePaths.outlets(),
  sitePaths.threads(),
  sitePaths.topics(),
]);

/** `content/outlets/<id>.yaml` */
export function parseOutlet(file: SourceFile, report: Report): Outlet | undefined {
  const id = outletIdSchema.safeParse(nameOf(file));
  if (!id.success) {
    report(
      { line: 1, column: 1 },
      `“${nameOf(file)}” cannot serve as an outlet’s id.`,
      'Name the file in lower-case Latin letters, figures and hyphens.',
    );
  }
  const data = parseYamlFile(file, outletFileSchema, report);
  return data === undefined || !id.success ? undefined : { ...data, id: id.data };
}

/** `content/site.yaml` */
export function parseIdentity(file: SourceFile, report: Report): Identity | undefined {
  return parseYamlFile(file, identitySchema, report);
}

function parseYamlFile<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
  report: Report,
): z.output<Schema> | undefined {
  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, report);
  return yaml === undefined ? undefined : parseWithSchema(schema, yaml, report);
}
