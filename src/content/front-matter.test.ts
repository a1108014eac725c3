import { afterEach, expect, test } from 'vitest';
import { takeNotes } from '#tests/parsing.ts';
import { parseFrontMatter } from './front-matter.ts';
import { createSourceFile } from './source-file.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'codeFromContent');
});

test('front matter is read as YAML and parted from the body', () => {
  const { report, text } = takeNotes('a.md');
  const file = createSourceFile('a.md', '---\ntitle: Two trains\n---\nThe body.\n');

  const frontMatter = parseFrontMatter(file, report);

  expect(frontMatter?.yaml.value).toEqual({ title: 'Two trains' });
  expect(file.text.slice(frontMatter?.bodyStart)).toBe('The body.\n');
  expect(text()).toBe('');
});

test('dates in front matter stay text', () => {
  const { report } = takeNotes('a.md');
  const file = createSourceFile('a.md', '---\nday: 2023-09-08\nmonth: 2023-09\n---\n');

  const frontMatter = parseFrontMatter(file, report);

  expect(frontMatter?.yaml.value).toEqual({ day: '2023-09-08', month: '2023-09' });
});

test('places in front matter are places in the file', () => {
  const { report } = takeNotes('a.md');
  const file = createSourceFile('a.md', '---\ntitle: Two trains\ndek: In a week\n---\n');

  const frontMatter = parseFrontMatter(file, report);

  expect(frontMatter?.yaml.placeOf(['dek'])).toEqual({ line: 3, column: 6 });
});

test('blanks after the opening line and the word yaml do not move places', () => {
  const { report } = takeNotes('a.md');
  const blanks = createSourceFile('a.md', '---   \ntitle: Two trains\n---\n');
  const named = createSourceFile('a.md', '--- yaml\ntitle: Two trains\n---\n');

  const places = [parseFrontMatter(blanks, report)?.yaml, parseFrontMatter(named, report)?.yaml].map((yaml) =>
    yaml?.placeOf(['title']),
  );

  expect(places).toEqual([
    { line: 2, column: 8 },
    { line: 2, column: 8 },
  ]);
});

test('front matter in JavaScript is refused and its code does not run', () => {
  const { report, text } = takeNotes('a.md');
  const file = createSourceFile('a.md', '---js\n{ title: (globalThis.codeFromContent = "ran") }\n---\n');

  const frontMatter = parseFrontMatter(file, report);

  expect(frontMatter).toBeUndefined();
  expect(Reflect.has(globalThis, 'codeFromContent')).toBe(false);
  expect(text()).toBe(`a.md:1:4
  The front matter asks to be read as “js”; only YAML is read, and no code is run.
  Write “---” alone on the first line.`);
});

test('CoffeeScript, JSON and TOML are refused', () => {
  const coffee = takeNotes('coffee.md');
  const json = takeNotes('json.md');
  const toml = takeNotes('toml.md');

  parseFrontMatter(createSourceFile('coffee.md', '---coffee\ntitle: 1\n---\n'), coffee.report);
  parseFrontMatter(createSourceFile('json.md', '---json\n{"title": 1}\n---\n'), json.report);
  parseFrontMatter(createSourceFile('toml.md', '--- toml\ntitle = 1\n---\n'), toml.report);

  expect([coffee.text(), json.text(), toml.text()]).toEqual([
    `coffee.md:1:4
  The front matter asks to be read as “coffee”; only YAML is read, and no code is run.
  Write “---” alone on the first line.`,
    `json.md:1:4
  The front matter asks to be read as “json”; only YAML is read, and no code is run.
  Write “---” alone on the first line.`,
    `toml.md:1:4
  The front matter asks to be read as “toml”; only YAML is read, and no code is run.
  Write “---” alone on the first line.`,
  ]);
});

test('front matter that is not closed is an error', () => {
  const { report, text } = takeNotes('a.md');

  const frontMatter = parseFrontMatter(createSourceFile('a.md', '---\ntitle: Two trains\n\nText.\n'), report);

  expect(frontMatter).toBeUndefined();
  expect(text()).toBe(`a.md:1:1
  The front matter is not closed.
  Put a line “---” after its last key.`);
});

test('a file without front matter is an error', () => {
  const { report, text } = takeNotes('a.md');

  const frontMatter = parseFrontMatter(createSourceFile('a.md', 'Text.\n'), report);

  expect(frontMatter).toBeUndefined();
  expect(text()).toBe(`a.md:1:1
  The file does not begin with front matter.
  Begin it with a line “---”, the keys, and another line “---”.`);
});

test('empty front matter is an error', () => {
  const { report, text } = takeNotes('a.md');

  const frontMatter = parseFrontMatter(createSourceFile('a.md', '---\n---\nText.\n'), report);

  expect(frontMatter).toBeUndefined();
  expect(text()).toBe(`a.md:1:1
  The front matter is empty.
  docs/writing.md lists the keys.`);
});

test('front matter of nothing but comments is as good as empty, and said so', () => {
  const { report, text } = takeNotes('a.md');

  const frontMatter = parseFrontMatter(createSourceFile('a.md', '---\n# title: later\n---\nText.\n'), report);

  expect(frontMatter).toBeUndefined();
  expect(text()).toBe(`a.md:1:1
  The front matter is empty.
  docs/writing.md lists the keys.`);
});

test('a line in the body does not end front matter before its time', () => {
  const { report, text } = takeNotes('a.md');
  const file = createSourceFile('a.md', '---\ntitle: Two trains\n---\nText.\n\n---\n\nMore.\n');

  const frontMatter = parseFrontMatter(file, report);

  expect(file.text.slice(frontMatter?.bodyStart)).toBe('Text.\n\n---\n\nMore.\n');
  expect(text()).toBe('');
});
