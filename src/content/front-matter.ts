import matter from 'gray-matter';
import type { Report } from './problems.ts';
import type { SourceFile } from './source-file.ts';
import { parseYamlText, type YamlText } from './yaml-text.ts';

export interface FrontMatter {
  readonly yaml: YamlText;
  /** Offset in the file at which the body begins. */
  readonly bodyStart: number;
}

/**
 * Splits a Markdown file with gray-matter and reads its front matter as YAML. Every other language that gray-matter
 * knows (JavaScript and CoffeeScript, which run code; JSON and TOML) is an error.
 */
export function parseFrontMatter(file: SourceFile, report: Report): FrontMatter | undefined {
  const top = { line: 1, column: 1 };
  if (!matter.test(file.text)) {
    report(
      top,
      'The file does not begin with front matter.',
      'Begin it with a line “---”, the keys, and another line “---”.',
    );
    return undefined;
  }
  const language = matter.language(file.text);
  if (language.name !== '' && language.name !== 'yaml') {
    report(
      { line: 1, column: 4 },
      `The front matter asks to be read as “${language.name}”; only YAML is read, and no code is run.`,
      'Write “---” alone on the first line.',
    );
    return undefined;
  }
  if (!/\n---[ \t]*(?:\n|$)/.test(file.text)) {
    report(top, 'The front matter is not closed.', 'Put a line “---” after its last key.');
    return undefined;
  }
  // Blanks after “---” are part of what gray-matter hands on, a language is not.
  return splitFrontMatter(file, '---'.length + (language.name === '' ? 0 : language.raw.length), report);
}

function splitFrontMatter(file: SourceFile, start: number, report: Report): FrontMatter | undefined {
  let yaml: YamlText | undefined;
  let isCalled = false;
  const refuse = (): never => {
    throw new Error('Only YAML is read.');
  };
  const parts = matter(file.text, {
    engines: {
      yaml: (text: string): object => {
        isCalled = true;
        yaml = parseYamlText(file, { yaml: text, start }, report);
        return {};
      },
      javascript: refuse,
      coffee: refuse,
      json: refuse,
    },
  });
  // gray-matter does not call its engine where there is nothing, or nothing but comments.
  if (!isCalled) {
    report({ line: 1, column: 1 }, 'The front matter is empty.', 'docs/writing.md lists the keys.');
    return undefined;
  }
  return yaml === undefined ? undefined : { yaml, bodyStart: file.text.length - parts.content.length };
}
