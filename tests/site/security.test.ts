import { expect, test } from 'vitest';
import {
  listForeignResources,
  listInlineCode,
  listLoosePolicies,
  listLatePolicies,
  listRefusedInlines,
} from './security.ts';

test('every page states its security policy before any script or style', () => {
  const late = listLatePolicies();

  expect(late).toEqual([]);
});

test('no policy allows inline code at large, evaluated code or another origin', () => {
  const loose = listLoosePolicies();

  expect(loose).toEqual([]);
});

test('the policy of a page names every script and style written in it', () => {
  const refused = listRefusedInlines();

  expect(refused).toEqual([]);
});

test('no element carries a style, a handler or a link that runs a script', () => {
  const inline = listInlineCode();

  expect(inline).toEqual([]);
});

test('no page loads anything from another origin', () => {
  const foreign = listForeignResources();

  expect(foreign).toEqual([]);
});
