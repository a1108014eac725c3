import { expect, test } from 'vitest';
import { aDate } from '#tests/builders.ts';
import { spanOf } from './date-span.ts';
import { listLanes } from './milestone-lanes.ts';
import { placeMarks } from './place-marks.ts';
import { stackMarks } from './stack-marks.ts';
import { createTimeScale, listTimeTicks, timeDomainOf } from './time-scale.ts';
import { denseYear, oneTwoAndFive, threePrecisions } from './timeline.examples.ts';

/** A hundred units a year, from 1992 on. */
function scale(moment: Date): number {
  return (moment.getTime() - Date.UTC(1992)) / (3.6525 * 24 * 3600 * 1000);
}

test('a date covers its day, its month or its year', () => {
  const spans = ['2023-09-30', '2023-12', '2023'].map((date) => spanOf(aDate(date)));

  expect(spans.map(({ precision }) => precision)).toEqual(['day', 'month', 'year']);
  expect(spans.map(({ to }) => to.toISOString().slice(0, 10))).toEqual([
    '2023-10-01',
    '2024-01-01',
    '2024-01-01',
  ]);
});

test('the axis holds whole years, so that the last year has its room', () => {
  const domain = timeDomainOf([aDate('1992-01-02'), aDate('2026-01-18')]);

  expect(domain?.map((moment) => moment.toISOString().slice(0, 10))).toEqual(['1992-01-01', '2027-01-01']);
  expect(timeDomainOf([])).toBeUndefined();
});

test('the first year and every fifth are named, unless the first stands too near to the next', () => {
  const domain = [new Date('1992-01-01'), new Date('2012-01-01')] as const;
  const years = (room: number): readonly number[] =>
    listTimeTicks(domain, createTimeScale(domain, [0, 200]), room).map(({ year }) => year);

  expect(years(20)).toEqual([1992, 1995, 2000, 2005, 2010]);
  expect(years(40)).toEqual([1995, 2000, 2005, 2010]);
});

test('in a few years each is named', () => {
  const domain = [new Date('2020-01-01'), new Date('2023-01-01')] as const;

  const years = listTimeTicks(domain, createTimeScale(domain, [0, 300]), 40).map(({ year }) => year);

  expect(years).toEqual([2020, 2021, 2022]);
});

test('marks that would meet take levels of their own, and the next free one goes back to the line', () => {
  const reach = (from: number): { from: number; to: number } => ({ from, to: from + 10 });

  const levels = stackMarks([reach(0), reach(5), reach(8), reach(12), reach(30)], 2);

  expect(levels).toEqual([0, 1, 2, 0, 0]);
});

test('a month stands in its middle and a year is as long as the year, neither on its first day', () => {
  const domain = timeDomainOf(threePrecisions.map(({ date }) => date)) ?? [new Date(), new Date()];
  const marks = placeMarks(threePrecisions, createTimeScale(domain, [0, 2000]));

  const [day, month, year] = marks;

  expect(day?.at).toBeCloseTo(0.3, 1);
  expect(month?.at).toBeCloseTo(100 * 12 + 45.5, 0);
  expect(year?.at).toBeCloseTo(100 * 19 + 50, 0);
  expect(year?.length).toBeGreaterThan(90);
});

test('no two marks of a lane cover each other in a dense year', () => {
  const marks = placeMarks(denseYear, scale).map(({ at, level }) => ({ at, level }));

  const covered = marks.flatMap((one, index) =>
    marks.slice(index + 1).filter((other) => other.level === one.level && Math.abs(other.at - one.at) < 11),
  );

  expect(covered).toEqual([]);
});

test('a matter of two countries stands with both, one of more in a lane of its own, and no lane is empty', () => {
  const lanes = listLanes(oneTwoAndFive).map(({ name, milestones }) => [
    name,
    milestones.map(({ id }) => id),
  ]);

  expect(lanes).toEqual([
    ['Kyrgyzstan', ['of-two']],
    ['Uzbekistan', ['of-one', 'of-two']],
    ['Three or more', ['of-five']],
  ]);
});

test('a timeline of one country has its lane and that of the region', () => {
  const lanes = listLanes(oneTwoAndFive, ['uz']);

  expect(lanes.map(({ key }) => key)).toEqual(['uz', 'shared']);
});
