import { expect, test } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { startParseHelper } from './parse-helper.ts';
import { createSourceFile, type SourceFile } from './source-file.ts';

const job = { base: '/', glossary: [] };

function article(number: number, source = 'xinhua'): SourceFile {
  const path = `content/articles/2023/2023-09-08-train-${String(number)}.md`;
  const text = `---
title: Train ${String(number)}
dek: A train.
kind: digest
published: 2023-09-08
sources:
  - { id: xinhua, outlet: xinhua, title: A train, url: "https://example.org/train" }
---

:::brief{#train countries="uz" topics="transport"}
## Train ${String(number)} leaves

It left [@${source}].
:::
`;
  return createSourceFile(path, text);
}

function articles(count: number): readonly SourceFile[] {
  return Array.from({ length: count }, (_, number) => article(number));
}

test('a helper reads the later half of many articles, exactly as they are read here', async () => {
  const files = articles(200);
  const last = article(199);

  const helper = startParseHelper(files, job);

  expect(await helper.take(article(0).path)).toBeUndefined();
  expect(await helper.take(last.path)).toEqual(
    parseArticle(last, { base: '/', terms: undefined }, () => undefined),
  );
});

test('an article with a mistake is left to be read here, where the mistake is told', async () => {
  const faulty = article(200, 'xinhau');

  const helper = startParseHelper([...articles(200), faulty], job);

  expect(await helper.take(faulty.path)).toBeUndefined();
});

test('a few articles are all read here', async () => {
  const helper = startParseHelper(articles(20), job);

  expect(await helper.take(article(19).path)).toBeUndefined();
});
