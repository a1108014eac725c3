/** Named cases of timelines. A mended bug adds one. */
import { isoDateSchema } from '#src/model/iso-date.ts';
import type { Milestone } from '#src/model/milestone.ts';
import { countryCodes } from '#src/model/vocabulary.ts';

/** A milestone of Uzbekistan, with what is given in its stead. */
function aCase(id: string, date: string, given: Partial<Milestone> = {}): Milestone {
  return {
    id,
    date: isoDateSchema.parse(date),
    countries: ['uz'],
    topics: ['transport'],
    title: `Title of ${id}`,
    summary: `Summary of ${id}.`,
    sources: [],
    ...given,
  };
}

/** A day, a month and a year, each in a time of its own. */
export const threePrecisions: readonly Milestone[] = [
  aCase('day', '1992-01-02', { label: 'Relations' }),
  aCase('month', '2004-06', { label: 'Institute' }),
  aCase('year', '2011', { label: 'A whole year' }),
];

/** Three days and a month within half a year. */
export const denseYear: readonly Milestone[] = [
  aCase('first', '1992-01-02'),
  aCase('august-29', '2023-08-29'),
  aCase('august-30', '2023-08-30'),
  aCase('november', '2023-11-10'),
  aCase('december', '2023-12', { label: 'Not on the line' }),
];

/** One country, two and all five. */
export const oneTwoAndFive: readonly Milestone[] = [
  aCase('of-one', '2000-03-01'),
  aCase('of-two', '2010-05-04', { countries: ['kg', 'uz'], label: 'Railway agreed' }),
  aCase('of-five', '2023-05-18', { countries: [...countryCodes], label: 'Summit' }),
];

/** Names that follow each other closely up to the end of the axis, in Cyrillic letters too. */
export const crowdedNames: readonly Milestone[] = [
  aCase('one', '2019-01-01', { label: 'Стратегическое партнёрство' }),
  aCase('two', '2020-02-01', { label: 'Железная дорога начата' }),
  aCase('three', '2021-03-01', { label: '中国—中亚峰会在西安举行' }),
  aCase('four', '2022-04-01', { label: 'Comprehensive partners' }),
  aCase('five', '2023-05-01', { label: 'A name without any room' }),
];

export const oneMilestone: readonly Milestone[] = [aCase('alone', '2021-08-21', { label: 'Vaccine' })];

/** So many steps in one month, of each country and of all, that phones have no room for them side by side. */
export const crowdedMonth: readonly Milestone[] = [...countryCodes, 'shared' as const].flatMap((lane) =>
  Array.from({ length: 9 }, (_, index) =>
    aCase(`${lane}-${String(index)}`, '2023-05', {
      countries: lane === 'shared' ? [...countryCodes] : [lane],
    }),
  ),
);
