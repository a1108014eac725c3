import { expect, test } from 'vitest';
import { splitByScript } from './scripts.ts';

test('Latin text has no language of its own', () => {
  const runs = splitByScript('A train left Tashkent.');

  expect(runs).toEqual([{ text: 'A train left Tashkent.', language: undefined }]);
});

test('a Russian name inside Latin text is found without the brackets around it', () => {
  const runs = splitByScript('Khorgos (Хоргос) is a port');

  expect(runs).toEqual([
    { text: 'Khorgos (', language: undefined },
    { text: 'Хоргос', language: 'ru' },
    { text: ') is a port', language: undefined },
  ]);
});

test('several Russian words are one run, hyphen and blanks inside, full stop outside', () => {
  const runs = splitByScript('Алма-Ата и Ташкент.');

  expect(runs).toEqual([
    { text: 'Алма-Ата и Ташкент', language: 'ru' },
    { text: '.', language: undefined },
  ]);
});

test('a blank after a Russian word belongs to what follows', () => {
  const runs = splitByScript('Хоргос port');

  expect(runs).toEqual([
    { text: 'Хоргос', language: 'ru' },
    { text: ' port', language: undefined },
  ]);
});

test('Chinese characters are Chinese, their middle dot included', () => {
  const runs = splitByScript('习近平·主席, Xi');

  expect(runs).toEqual([
    { text: '习近平·主席', language: 'zh' },
    { text: ', Xi', language: undefined },
  ]);
});

test('Russian beside Chinese gives two runs', () => {
  const runs = splitByScript('Хоргос霍尔果斯');

  expect(runs).toEqual([
    { text: 'Хоргос', language: 'ru' },
    { text: '霍尔果斯', language: 'zh' },
  ]);
});

test('no text has no runs', () => {
  const runs = splitByScript('');

  expect(runs).toEqual([]);
});
