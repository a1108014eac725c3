import { expect, test } from 'vitest';
import { parseFeature } from '#tests/parsing.ts';

test('of a number with its allowance readers see the words', () => {
  const { html, problems } = parseFeature('It cost :number[almost 15 billion]{from="14.8 billion"} dollars.');

  expect(html).toBe('<p>It cost almost 15 billion dollars.</p>');
  expect(problems).toBe('');
});

test('an allowance that says neither what was rounded nor what was counted', () => {
  const { problems } = parseFeature('It has :number[three plants].');

  expect(problems).toBe(`two-trains.md:12:8
  The number “three plants” does not say what it was made from.
  Write :number[…]{from="the number in the facts"}, or {why="how it was counted"}.`);
});

test('an ordinary colon between two words stays what it is', () => {
  const { html } = parseFeature('Note:see the map.');

  expect(html).toBe('<p>Note:see the map.</p>');
});
