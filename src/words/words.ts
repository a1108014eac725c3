/**
 * Every word of the interface. Templates hold none of their own, so that an edition in another language is another
 * object of this type. Texts of articles, countries, topics and pages stand in `content/`.
 */
import type { ArticleKind, CountryCode } from '#src/model/vocabulary.ts';
import { nameOfCountry } from './country-names.ts';
import { capitalise, formatCount, formatList, formatNumber, nameOfLanguage, pluralOf } from './format.ts';

const briefs = { one: 'brief', other: 'briefs' };

export const words = {
  nav: {
    label: 'Main',
    home: 'Front page',
    archive: 'Digests',
    countries: 'Countries',
    topics: 'Topics',
    threads: 'Threads',
    charts: 'Charts',
    map: 'Map',
    timeline: 'Timeline',
    outlets: 'Outlets',
    glossary: 'Glossary',
    about: 'About',
    method: 'How we work',
    corrections: 'Corrections',
    feeds: 'Feeds',
    data: 'Data',
    breadcrumbs: 'Where this page stands',
    skip: 'Skip to the text',
    footer: 'About this site',
  },
  theme: {
    label: 'Colours',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  site: {
    promise: 'Every claim here names its source.',
    licence: (name: string) => `Texts and data: ${name}`,
    edition: (date: string) => `Latest edition: ${date}`,
    titleOfPage: (title: string, site: string) => `${title} · ${site}`,
  },
  kinds: { digest: 'Digest', feature: 'Feature', 'data-note': 'Data note' } satisfies Record<
    ArticleKind,
    string
  >,
  publication: {
    draft: 'Draft: not in the published site',
    scheduled: (date: string) => `Not in the published site before ${date}`,
  },
  article: {
    briefCount: (count: number) => `${capitalise(formatCount(count))} ${pluralOf(count, briefs)}`,
    readingTime: (minutes: number) =>
      `${formatCount(minutes)} ${pluralOf(minutes, { one: 'minute', other: 'minutes' })}`,
    published: 'Published',
    updated: (date: string) => `Updated ${date}`,
    figures: 'In figures',
    sources: 'Sources',
    contents: 'In this edition',
    sections: 'On this page',
    corrections: 'Corrections',
    related: 'Related briefs',
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Neighbouring editions',
    linkToBrief: (headline: string) => `Link to this brief: ${headline}`,
    asOf: (date: string) => `as of ${date}`,
    reportedBy: 'Reported by',
  },
  source: {
    via: 'read on',
    undated: 'undated',
    inLanguage: (code: string) => `in ${nameOfLanguage(code)}`,
    backTo: (number: number, time: number) =>
      `Back to citation ${formatNumber(number)}, place ${formatNumber(time)}`,
    agency: 'after',
  },
  cite: {
    brief: 'Cite this brief',
    edition: 'Cite this article',
    chart: 'Cite this chart',
    apa: 'APA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
    copy: 'Copy',
    copied: 'Copied',
  },
  charts: {
    title: 'Charts',
    dek: 'China’s trade with the five states, and what else can be counted. Every point names its source.',
    description:
      'Charts of China’s trade, investment, transport and exchange with the five states of Central Asia, each with its figures, sources and files.',
    none: 'No chart has been made so far. The first one will stand here.',
    open: 'Open the chart: change, download, embed',
    takeAway: 'Take it away',
    files: {
      svg: 'SVG',
      png: 'PNG',
      csv: 'CSV with sources',
      json: 'JSON',
    },
    allData: 'All data',
    embed: 'Embed this chart',
    embedNote: 'The frame fits its height and shows what you have chosen above.',
    buttons: [
      { name: 'copy-link', label: 'Copy link', done: 'Link copied' },
      { name: 'copy-image', label: 'Copy image', done: 'Image copied' },
    ],
    places: 'Where it belongs',
    more: 'More charts',
    groups: {
      region: 'Trade with the region',
      country: 'Country by country',
      figures: 'Investment, transport, energy, people',
      counts: 'This digest itself',
    },
    fromSite: (site: string) => `A chart of ${site}`,
  },
  lists: {
    briefCount: (count: number) => `${formatNumber(count)} ${pluralOf(count, briefs)}`,
    noBriefs: 'No brief so far. The first one will stand here.',
    noArticles: 'No digest has been published so far. The first one will stand here.',
    allBriefs: 'All briefs',
    allFive: 'All five',
    headingOf: (count: number) =>
      count === 0 ? 'Briefs' : `${capitalise(formatCount(count))} ${pluralOf(count, briefs)}`,
    byTopic: 'By topic',
    byCountry: 'By country',
    features: 'Features',
    countriesOf: (topic: string) => `Countries in ${topic.toLocaleLowerCase('en-GB')}`,
    page: (page: number, pages: number) => `Page ${formatNumber(page)} of ${formatNumber(pages)}`,
    pages: 'Pages',
    newer: 'Newer',
    older: 'Older',
    titleWithPage: (title: string, page: number) =>
      page === 1 ? title : `${title}, page ${formatNumber(page)}`,
    latest: 'Latest',
    more: 'All',
  },
  front: {
    countries: 'Five countries',
    topics: 'Topics',
    more: 'Earlier editions and features',
    allEditions: 'All editions',
    noBriefOf: 'No brief so far',
  },
  country: {
    keyFacts: 'Key facts',
    names: 'Names',
    and: (country: string) => `China and ${country}`,
    withTopic: (country: string, topic: string) => `${country}: ${topic.toLocaleLowerCase('en-GB')}`,
    description: (country: string) =>
      `Briefs on China’s relations with ${country}, newest first, each with its sources.`,
    withTopicDescription: (country: string, topic: string) =>
      `Briefs on China and ${country} under ${topic.toLocaleLowerCase('en-GB')}, newest first, each with its sources.`,
    indexDek: 'Who the five are to China, with every brief that names them.',
  },
  topic: {
    indexTitle: 'Topics',
    indexDek: 'Every brief carries at least one of these.',
    description: (topic: string) =>
      `Briefs on China and Central Asia under ${topic.toLocaleLowerCase('en-GB')}, newest first, each with its sources.`,
  },
  archive: {
    title: 'Digests and features',
    dek: 'Every edition since the first, newest first.',
    description: 'All digests and features, by year and month.',
    ofYear: (year: string) => `Editions of ${year}`,
    ofMonth: (month: string) => `Editions of ${month}`,
    years: 'Years',
    monthsOf: (year: string) => `Months of ${year}`,
  },
  outlet: {
    indexDek: 'Who is cited here, of what kind each outlet is, and on what ground it is classed so.',
    kind: 'Kind',
    country: 'Country',
    noCountry: 'International, or not established',
    languages: 'Languages',
    basis: 'On what ground',
    site: 'Site',
    weak: 'Weak: a mirror, an aggregator or a rewriting site. It is left out where another outlet says the same, and it is not counted.',
    weakMark: 'weak',
    note: 'Note',
    names: 'Other names',
    shares: {
      title: 'What the briefs rest on',
      caption:
        'Share of briefs that rest on at least one outlet of a kind. A brief may rest on several kinds, so that the shares add up to more than 100%. Sites on which a text was only read do not count.',
      all: 'All briefs',
      alone: 'This kind alone',
      weakOnly: 'Weak outlets only',
    },
    rests: 'What rests on it',
    ofCountries: 'Country profiles',
    shelf: { corridors: 'Corridors', places: 'Places of the map', terms: 'Terms of the glossary' },
    description: (name: string) =>
      `What kind of outlet ${name} is, on what ground, and every brief here that cites it.`,
    nothing: 'No brief rests on it; what does is named on this page.',
  },
  corrections: {
    dek: 'What was wrong and what stands there now, newest first.',
    description: 'All corrections of digests and features, newest first.',
    none: 'No correction so far. When something is put right, it is dated and listed here and under the article itself.',
    title: 'Corrections',
  },
  glossary: {
    title: 'Glossary',
    dek: 'Terms of the trade, of diplomacy and of the border, in our own words.',
    description:
      'Terms used in the digest, explained in a sentence or two, with the page that each was checked against.',
    alsoCalled: 'Also:',
    checkedAgainst: 'Checked against',
  },
  feeds: {
    title: 'Feeds',
    dek: 'Every brief as an item of its own, with its full text and sources.',
    description: 'RSS and JSON feeds of all briefs, of each country, of each topic, and of corrections.',
    whole: 'The whole site',
    rss: 'RSS',
    json: 'JSON Feed',
    ofCountry: (site: string, country: string) => `${site}: ${country}`,
    ofTopic: (site: string, topic: string) => `${site}: ${topic}`,
    corrections: (site: string) => `${site}: corrections`,
    sourcesHeading: 'Sources',
    editionOf: 'From',
    drawn: {
      chart: 'See the chart on the page',
      map: 'See the map on the page',
      timeline: 'See the timeline on the page',
    },
    what: 'Feed',
  },
  notFound: {
    title: 'This page does not exist',
    dek: 'The address may have been mistyped. Addresses of articles do not change here, so a link from elsewhere may hold an error.',
    description: 'No page stands at this address.',
    ways: 'Ways from here',
  },
  countryNames: (codes: readonly CountryCode[]) => formatList(codes.map(nameOfCountry)),
} as const;
