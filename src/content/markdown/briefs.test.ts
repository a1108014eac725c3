import { expect, test } from 'vitest';
import { aDate } from '#tests/builders.ts';
import { parseDigest, parseFeature } from '#tests/parsing.ts';

const first = `:::brief{#first countries="uz" topics="trade"}
## A first brief

It cites a source [@xinhua].
:::`;

/** A sound brief with other attributes; the article’s second source is cited after it. */
function withAttributes(attributes: string): string {
  return `:::brief{${attributes}}\n## A brief\n\nTwo sources [@xinhua; @tass].\n:::`;
}

const sound = withAttributes(
  '#two-trains countries="uz kz" topics="transport trade" date="2023-09" record="R1"',
);

test('a brief has a headline, a text, countries, topics, a date and its sources', () => {
  const { article, problems } = parseDigest(sound);

  expect(article?.briefs).toEqual([
    {
      id: 'two-trains',
      headline: 'A brief',
      countries: ['uz', 'kz'],
      topics: ['transport', 'trade'],
      date: aDate('2023-09'),
      records: ['R1'],
      places: [],
      routes: [],
      body: [
        {
          type: 'prose',
          html: '<p>Two sources<sup><a href="#source-1" id="cite-1-1">1</a>, <a href="#source-2" id="cite-2-1">2</a></sup>.</p>',
        },
      ],
      text: 'Two sources.',
      sources: ['xinhua', 'tass'],
    },
  ]);
  expect(problems).toBe('');
});

test('a brief without a date has that of its article', () => {
  const { article } = parseDigest(withAttributes('#a countries="uz" topics="trade"'));

  expect(article?.briefs[0]?.date).toBe('2023-09-08');
});

test('a digest takes its countries and topics from its briefs', () => {
  const { article } = parseDigest(
    `${withAttributes('#a countries="uz" topics="trade"')}\n\n${withAttributes('#b countries="kz uz" topics="energy"')}`,
  );

  expect(article?.countries).toEqual(['uz', 'kz']);
  expect(article?.topics).toEqual(['trade', 'energy']);
});

test('a headline in Cyrillic or Chinese is kept as it is', () => {
  const { article } = parseDigest(sound.replace('A brief', 'Хоргос и 霍尔果斯'));

  expect(article?.briefs[0]?.headline).toBe('Хоргос и 霍尔果斯');
});

test('a brief that is not closed', () => {
  const { problems } = parseDigest(sound.replace(/\n:::$/, ''));

  expect(problems).toBe(`two-trains.md:11:1
  The brief “two-trains” is not closed.
  Put “:::” on a line of its own after its last paragraph.`);
});

test('a brief that opens before the one above is closed', () => {
  const { problems } = parseDigest(`${first.replace(/\n:::$/, '')}\n\n${sound}`);

  expect(problems).toBe(`two-trains.md:16:1
  The brief “two-trains” opens inside another one.
  Close the earlier brief with “:::” on a line of its own before this one.`);
});

test('two briefs with one id', () => {
  const { problems } = parseDigest(`${sound}\n\n${sound}`);

  expect(problems).toBe(`two-trains.md:17:10
  The brief “two-trains” has the id of an earlier brief of this article.
  Give it an id of its own; the earlier one keeps its address.`);
});

test('a brief without id', () => {
  const { problems } = parseDigest(withAttributes('countries="uz" topics="trade"'));

  expect(problems).toBe(`two-trains.md:11:1
  The brief has no id.
  Add one: “:::brief{#tashkent-one-china …}”.`);
});

test('two briefs without id are not told that they have the same', () => {
  const { problems } = parseDigest(
    `${withAttributes('countries="uz" topics="trade"')}\n\n${withAttributes('countries="uz" topics="trade"')}`,
  );

  expect(problems).toBe(`two-trains.md:11:1
  The brief has no id.
  Add one: “:::brief{#tashkent-one-china …}”.

two-trains.md:17:1
  The brief has no id.
  Add one: “:::brief{#tashkent-one-china …}”.`);
});

test('an id that cannot stand in an address, and one that the page itself uses', () => {
  const capital = parseDigest(withAttributes('#Two_Trains countries="uz" topics="trade"'));
  const cyrillic = parseDigest(withAttributes('#хоргос countries="uz" topics="trade"'));
  const reserved = parseDigest(withAttributes('#sources countries="uz" topics="trade"'));

  expect([capital.problems, cyrillic.problems, reserved.problems]).toEqual([
    `two-trains.md:11:11
  “Two_Trains” cannot serve as a brief’s id.
  Use lower-case Latin letters, figures and single hyphens, beginning with a letter.`,
    `two-trains.md:11:11
  “хоргос” cannot serve as a brief’s id.
  Use lower-case Latin letters, figures and single hyphens, beginning with a letter.`,
    `two-trains.md:11:11
  The id “sources” is used by the page itself.
  Choose another one.`,
  ]);
});

test('an unknown country and an unknown topic', () => {
  const { problems } = parseDigest(withAttributes('#a countries="uz ru" topics="transit"'));

  expect(problems).toBe(`two-trains.md:11:27
  Unknown country “ru” in brief “a”.
  Known are: kz, kg, tj, tm, uz.

two-trains.md:11:39
  Unknown topic “transit” in brief “a”.
  Did you mean “transport”? Known are: diplomacy, trade, investment, transport, energy, mining, agriculture, education, culture, technology, security, tourism, health, environment, society.`);
});

test('a brief without country and topic', () => {
  const { problems } = parseDigest(withAttributes('#a topics=""'));

  expect(problems).toBe(`two-trains.md:11:1
  The brief names no country.
  Add countries="…" with one or more of: kz, kg, tj, tm, uz.

two-trains.md:11:1
  The brief names no topic.
  Add topics="…" with one or more of: diplomacy, trade, investment, transport, energy, mining, agriculture, education, culture, technology, security, tourism, health, environment, society.`);
});

test('an unknown attribute', () => {
  const { problems } = parseDigest(
    withAttributes('#a country="uz" countries="uz" topics="trade" colour="red"'),
  );

  expect(problems).toBe(`two-trains.md:11:13
  Unknown attribute “country” of a brief.
  Did you mean “countries”? Known are: id, countries, topics, date, record, places, routes.

two-trains.md:11:56
  Unknown attribute “colour” of a brief.
  Known are: id, countries, topics, date, record, places, routes.`);
});

test('a date that the calendar does not have', () => {
  const { problems } = parseDigest(withAttributes('#a countries="uz" topics="trade" date="2023-02-30"'));

  expect(problems).toBe(`two-trains.md:11:49
  “2023-02-30” is not a date of the calendar.
  Write YYYY-MM-DD, YYYY-MM or YYYY.`);
});

test('a brief without a headline', () => {
  const { problems } = parseDigest(sound.replace('## A brief\n\n', ''));

  expect(problems).toBe(`two-trains.md:12:1
  The brief “two-trains” has no headline.
  Begin it with a line “## Who did what”.`);
});

test('a headline of another size', () => {
  const { problems } = parseDigest(sound.replace('## A brief', '### A brief'));

  expect(problems).toBe(`two-trains.md:12:1
  The headline of “two-trains” has 3 number signs.
  Write it with two: “## …”.`);
});

test('a headline that cites a source, where no number can stand', () => {
  const { problems } = parseDigest(sound.replace('A brief', 'A brief [@tass]'));

  expect(problems).toBe(`two-trains.md:12:12
  A heading cites a source.
  Move the citation into the text under it.`);
});

test('a brief that holds only a headline, or nothing at all', () => {
  const headline = parseDigest(`${sound}\n\n:::brief{#b countries="uz" topics="trade"}\n## A brief\n:::`);
  const empty = parseDigest(`${sound}\n\n:::brief{#b countries="uz" topics="trade"}\n:::`);

  expect([headline.problems, empty.problems]).toEqual([
    `two-trains.md:17:1
  The brief “b” cites no source.
  Add a citation such as [@id] for one of the sources.

two-trains.md:18:1
  The brief “b” has a headline and no text.
  Write its text under the headline.`,
    `two-trains.md:17:1
  The brief “b” cites no source.
  Add a citation such as [@id] for one of the sources.

two-trains.md:17:1
  The brief “b” has no headline.
  Begin it with a line “## Who did what”.`,
  ]);
});

test('a brief without a citation', () => {
  const { problems } = parseDigest(`${sound}\n\n${first.replace(' [@xinhua]', '')}`);

  expect(problems).toBe(`two-trains.md:17:1
  The brief “first” cites no source.
  Add a citation such as [@id] for one of the sources.`);
});

test('a digest without a brief', () => {
  const { problems } = parseDigest('Only prose [@xinhua; @tass].');

  expect(problems).toBe(`two-trains.md:10:1
  The digest holds no brief.
  Add one: “:::brief{#id countries="uz" topics="trade"}”.`);
});

test('a brief in a feature', () => {
  const { problems } = parseFeature(first);

  expect(problems).toBe(`two-trains.md:12:1
  Only a digest holds briefs.
  Set “kind: digest”, or write the text without “:::brief”.`);
});

test('a block of an unknown name', () => {
  const { problems } = parseDigest(`${sound}\n\n:::breif{#b}\n## A brief\n:::`);

  expect(problems).toBe(`two-trains.md:17:1
  Unknown block “:::breif”.
  Did you mean “brief”? Only “:::brief” opens a block.`);
});

test('a line of colons that closes nothing, and one that cannot be read', () => {
  const closing = parseDigest(`${sound}\n\n:::`);
  const opening = parseDigest(`${sound}\n\n::: brief\n\nText.`);

  expect([closing.problems, opening.problems]).toEqual([
    `two-trains.md:17:1
  This “:::” closes nothing.
  Remove it, or open the brief above it.`,
    `two-trains.md:17:1
  This line begins with “:::” and cannot be read as the start of a brief.
  Write it as :::brief{#id countries="uz" topics="trade"}.`,
  ]);
});
