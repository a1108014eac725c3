import { expect, test } from 'vitest';
import { takeNotes } from '#tests/parsing.ts';
import { createSourceFile } from './source-file.ts';
import { parseYamlText } from './yaml-text.ts';

const ignore = (): void => undefined;

test('the place of a value is where it begins, that of a key where the key begins', () => {
  const file = createSourceFile('a.yaml', 'name: Xinhua\nnames:\n  ru: Синьхуа\n');

  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, ignore);

  expect(yaml?.placeOf(['names', 'ru'])).toEqual({ line: 3, column: 7 });
  expect(yaml?.placeOfKey(['names', 'ru'])).toEqual({ line: 3, column: 3 });
});

test('an entry of a list has a place', () => {
  const file = createSourceFile('a.yaml', 'sources:\n  - id: one\n  - id: two\n');

  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, ignore);

  expect(yaml?.placeOf(['sources', 1])).toEqual({ line: 3, column: 5 });
  expect(yaml?.placeOf(['sources', 1, 'id'])).toEqual({ line: 3, column: 9 });
});

test('what is missing has the place of what it is missing from', () => {
  const file = createSourceFile('a.yaml', 'sources:\n  - id: one\n  - id: two\n');

  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, ignore);

  expect(yaml?.placeOf(['sources', 1, 'outlet'])).toEqual({ line: 3, column: 5 });
});

test('YAML in the middle of a file has the places of the file', () => {
  const file = createSourceFile('a.md', '---\nname: Xinhua\n---\n');

  const yaml = parseYamlText(file, { yaml: '\nname: Xinhua', start: 3 }, ignore);

  expect(yaml?.placeOf(['name'])).toEqual({ line: 2, column: 7 });
});

test('a key that stands twice is an error', () => {
  const { report, text } = takeNotes('a.yaml');
  const file = createSourceFile('a.yaml', 'name: Xinhua\nname: Tass\n');

  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, report);

  expect(yaml).toBeUndefined();
  expect(text()).toBe(`a.yaml:2:1
  The same key stands here twice.
  Keep one of the two.`);
});

test('a tab as an indent is an error', () => {
  const { report, text } = takeNotes('a.yaml');
  const file = createSourceFile('a.yaml', 'names:\n\tru: Синьхуа\n');

  parseYamlText(file, { yaml: file.text, start: 0 }, report);

  expect(text()).toBe(`a.yaml:2:1
  A tab is used as an indent.
  Indent with spaces.`);
});

test('a colon in a text without quotation marks is an error', () => {
  const { report, text } = takeNotes('a.yaml');
  const file = createSourceFile('a.yaml', 'title: Khorgos: the port\n');

  parseYamlText(file, { yaml: file.text, start: 0 }, report);

  expect(text()).toBe(`a.yaml:1:8
  The front matter cannot be read from here: an indent or a colon is out of place.
  Put text that contains “: ” in quotation marks, and indent lists by two spaces.`);
});

test('a quotation mark that is not closed is an error', () => {
  const { report, text } = takeNotes('a.yaml');
  const file = createSourceFile('a.yaml', 'title: "Khorgos\n');

  parseYamlText(file, { yaml: file.text, start: 0 }, report);

  expect(text()).toBe(`a.yaml:2:1
  A quotation mark or bracket that is opened is not closed.
  Close it on the same line.`);
});

test('a few lines cannot be unfolded into millions', () => {
  const { report, text } = takeNotes('a.yaml');
  const bomb =
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n';

  const yaml = parseYamlText(createSourceFile('a.yaml', bomb), { yaml: bomb, start: 0 }, report);

  expect(yaml?.value).toBeUndefined();
  expect(text()).toBe(`a.yaml:1:1
  The YAML here refers to itself or repeats an anchor too often.
  Write the values out, without & and *.`);
});

test('a second document in one file is an error', () => {
  const { report, text } = takeNotes('a.yaml');
  const file = createSourceFile('a.yaml', 'name: Xinhua\n---\nname: Tass\n');

  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, report);

  expect(yaml).toBeUndefined();
  expect(text()).toBe(`a.yaml:2:1
  A line “---” begins a second text in this file.
  Remove the line, or put what follows into a file of its own.`);
});
