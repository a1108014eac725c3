/** What the timeline says. */
import type { IsoDate } from '#src/model/iso-date.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import { nameOfCountry } from './country-names.ts';
import { capitalise, formatCount, formatDate, formatList, formatNumber, pluralOf } from './format.ts';

const milestones = { one: 'milestone', other: 'milestones' };
const lower = (topic: string): string => topic.toLocaleLowerCase('en-GB');

export const timelineWords = {
  title: 'Timeline',
  dek: (year: number) =>
    `Steps in China’s relations with the five states since ${String(year)}, each with its sources.`,
  description: (count: number, year: number) =>
    `${formatNumber(count)} milestones in China’s relations with Central Asia since ${String(year)}, by country and topic, each with its sources.`,
  ofCountry: (country: string) => `Timeline: China and ${country}`,
  dekOfCountry: (country: string, year: number) =>
    `Steps in China’s relations with ${country} since ${String(year)}, those of several countries among them.`,
  descriptionOfCountry: (country: string) =>
    `Milestones in China’s relations with ${country}, earliest first, each with its sources.`,
  ofTopic: (topic: string) => `Timeline: ${lower(topic)}`,
  dekOfTopic: (topic: string, year: number) =>
    `Steps in China’s relations with the five states since ${String(year)} that concern ${lower(topic)}.`,
  descriptionOfTopic: (topic: string) =>
    `Milestones in China’s relations with Central Asia that concern ${lower(topic)}, earliest first, each with its sources.`,
  dekWithoutMilestones: 'Steps in China’s relations with the five states, each with its sources.',
  none: 'No milestone so far. The first one will stand here.',
  filter: 'Choose milestones',
  byCountry: 'Country',
  byTopic: 'Topic',
  all: 'All',
  count: (count: number) => `${formatNumber(count)} ${pluralOf(count, milestones)}`,
  /** With # for the number that a script puts in. */
  countOf: (total: number) => `# of ${formatNumber(total)} ${pluralOf(total, milestones)}`,
  drawing: 'Milestones by date and country',
  skipDrawing: 'Skip the drawing, to the list',
  key: {
    day: 'to the day',
    month: 'to the month',
    year: 'to the year',
  },
  keyOfMarks: 'Dates are known',
  keyOfTwo: 'A matter of two countries stands with both, one of more in the last lane.',
  keyOfLinks: 'Each mark leads to its entry below.',
  sharedLane: 'Three or more',
  decade: (start: number) => `${String(start)}s`,
  decades: 'Decades',
  link: (title: string) => `Link to this milestone: ${title}`,
  sameDay: 'Briefs of that day:',
  /** What is heard of a mark holds what is seen beside it. */
  markName: (title: string, label: string) => `${title}, ${label}`,
  markTitle: (date: string, title: string) => `${date}: ${title}`,
  milestones: 'Milestones',
  allOf: (count: number) => `All ${formatNumber(count)} on the timeline`,
  openTimeline: 'Open the timeline',
  embedTitle: (count: number, from: number, to: number) =>
    `${capitalise(formatCount(count))} ${pluralOf(count, milestones)}, ${from === to ? String(from) : `${String(from)}–${String(to)}`}`,
  describeSpan: (count: number, from: IsoDate, to: IsoDate) =>
    from === to
      ? `${capitalise(formatCount(count))} ${pluralOf(count, milestones)}, ${formatDate(from)}.`
      : `${capitalise(formatCount(count))} ${pluralOf(count, milestones)} from ${formatDate(from)} to ${formatDate(to)}.`,
  describeShares: (shares: readonly { readonly code: CountryCode; readonly count: number }[]) =>
    `${formatList(
      shares.map(({ code, count }, index) =>
        [nameOfCountry(code), index === 0 ? 'is in' : 'in', formatNumber(count), index === 0 ? 'of them' : '']
          .join(' ')
          .trim(),
      ),
    )}.`,
  describeBusiest: (year: number, count: number) =>
    `The year with the most is ${String(year)}, with ${formatCount(count)}.`,
} as const;
