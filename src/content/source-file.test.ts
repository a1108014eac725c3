import { expect, test } from 'vitest';
import { takeNotes } from '#tests/parsing.ts';
import { parseSourceFile } from './source-file.ts';

const utf8 = new TextEncoder();

test('a byte order mark and Windows line ends are dropped', () => {
  const { report, text } = takeNotes('a.md');

  const file = parseSourceFile('a.md', utf8.encode('\uFEFFone\r\ntwo\r\n'), report);

  expect(file?.text).toBe('one\ntwo\n');
  expect(text()).toBe('');
});

test('line ends of old Macintosh texts are accepted too', () => {
  const { report, text } = takeNotes('a.md');

  const file = parseSourceFile('a.md', utf8.encode('one\rtwo\r'), report);

  expect(file?.text).toBe('one\ntwo\n');
  expect(text()).toBe('');
});

test('places count lines and columns from 1', () => {
  const { report } = takeNotes('a.md');

  const file = parseSourceFile('a.md', utf8.encode('one\ntwo'), report);

  expect([file?.placeAt(0), file?.placeAt(3), file?.placeAt(4), file?.placeAt(6)]).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
  ]);
});

test('a file of 5 MB is not read', () => {
  const { report, text } = takeNotes('a.md');

  const file = parseSourceFile('a.md', new Uint8Array(5 * 1024 * 1024).fill(97), report);

  expect(file).toBeUndefined();
  expect(text()).toBe(`a.md:1:1
  The file is 5.0 MB large; a text is at most 512 kB.
  Split it, or remove what was pasted by mistake.`);
});

test('an empty file is an error, and so is one of blanks', () => {
  const empty = takeNotes('empty.md');
  const blank = takeNotes('blank.md');

  parseSourceFile('empty.md', new Uint8Array(), empty.report);
  parseSourceFile('blank.md', utf8.encode(' \n\n'), blank.report);

  expect([empty.text(), blank.text()]).toEqual([
    `empty.md:1:1
  The file is empty.
  Fill it or remove it; docs/writing.md shows what belongs in it.`,
    `blank.md:1:1
  The file is empty.
  Fill it or remove it; docs/writing.md shows what belongs in it.`,
  ]);
});

test('a byte that is not UTF-8 is found in its line and column', () => {
  const { report, text } = takeNotes('a.md');

  const file = parseSourceFile('a.md', Uint8Array.of(...utf8.encode('one\ntwo\nthr'), 0xd5, 0xee), report);

  expect(file).toBeUndefined();
  expect(text()).toBe(`a.md:3:4
  The file is not UTF-8 text from here on.
  Save it again with the encoding UTF-8; it may be in Windows-1251 or be no text at all.`);
});

test('columns before a broken byte are counted in letters, Cyrillic and Chinese ones too', () => {
  const { report, text } = takeNotes('a.md');

  parseSourceFile('a.md', Uint8Array.of(...utf8.encode('Хоргос 霍尔'), 0xff, 10), report);

  expect(text()).toBe(`a.md:1:10
  The file is not UTF-8 text from here on.
  Save it again with the encoding UTF-8; it may be in Windows-1251 or be no text at all.`);
});

test('a letter cut off at the end of the file is found', () => {
  const { report, text } = takeNotes('a.md');

  parseSourceFile('a.md', utf8.encode('Хоргос').subarray(0, 11), report);

  expect(text()).toBe(`a.md:1:6
  The file is not UTF-8 text from here on.
  Save it again with the encoding UTF-8; it may be in Windows-1251 or be no text at all.`);
});

test('the broken byte at the end of one very long line is found at once', () => {
  const { report, text } = takeNotes('a.md');

  parseSourceFile('a.md', Uint8Array.of(...utf8.encode('a'.repeat(100_000)), 0xff), report);

  expect(text()).toBe(`a.md:1:100001
  The file is not UTF-8 text from here on.
  Save it again with the encoding UTF-8; it may be in Windows-1251 or be no text at all.`);
});

test('a control character, which would break feeds, is an error', () => {
  const { report, text } = takeNotes('a.md');

  const file = parseSourceFile('a.md', utf8.encode('one\ntwo\u0008'), report);

  expect(file).toBeUndefined();
  expect(text()).toBe(`a.md:2:4
  An invisible control character (U+0008) stands here.
  Remove it; it came with text pasted from elsewhere.`);
});
