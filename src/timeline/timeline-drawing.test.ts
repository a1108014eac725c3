import { expect, test } from 'vitest';
import { loadContent } from '#src/build/load-content.ts';
import { type Box, baselineShift, overlaps } from '#src/charts/shared/labels.ts';
import { textWidth } from '#src/charts/shared/text-width.ts';
import { noCache } from '#src/content/parse-cache.ts';
import type { Milestone } from '#src/model/milestone.ts';
import { type CountryCode, countryCodes } from '#src/model/vocabulary.ts';
import { drawTimelines, type TimelineDrawings } from './draw-timelines.ts';
import { narrowLayout } from './narrow-timeline.ts';
import {
  crowdedMonth,
  crowdedNames,
  denseYear,
  oneMilestone,
  oneTwoAndFive,
  threePrecisions,
} from './timeline.examples.ts';
import type { TimelineDrawing, TimelineMark, TimelineText } from './timeline-drawing.ts';
import { wideLayout } from './wide-timeline.ts';

/** @throws Error where the example draws nothing */
function draw(
  milestones: readonly Milestone[],
  countries: readonly CountryCode[] = countryCodes,
): TimelineDrawings {
  const drawings = drawTimelines({ milestones, countries, all: milestones });
  if (drawings === undefined) throw new Error('Nothing is drawn.');
  return drawings;
}

function marksOf({ lanes }: TimelineDrawing): readonly TimelineMark[] {
  return lanes.flatMap(({ marks }) => marks);
}

function labelsOf(drawing: TimelineDrawing): readonly string[] {
  return marksOf(drawing).flatMap(({ label }) => label?.text ?? []);
}

/** Texts that meet, cover a mark or leave the drawing; marks that meet. */
function findFaults(drawing: TimelineDrawing, fontSize: number): readonly string[] {
  const marks = marksOf(drawing).map((mark) => ({ name: mark.id, box: boxOfMark(mark) }));
  const texts = [
    ...drawing.years,
    ...drawing.lanes.map(({ name }) => name),
    ...marksOf(drawing).flatMap(({ label }) => label ?? []),
  ].map((text) => ({ name: text.text, box: boxOfText(text, fontSize) }));
  const all = [...texts, ...marks];
  return [
    ...all.flatMap(({ name, box }, index) =>
      all
        .slice(index + 1)
        .filter((other) => overlaps(box, other.box))
        .map((other) => `${name} meets ${other.name}`),
    ),
    ...all
      .filter(({ box }) => box.left < -0.5 || box.right > drawing.width + 0.5 || box.bottom > drawing.height)
      .map(({ name }) => `${name} leaves the drawing`),
  ];
}

function boxOfMark({ x, y, width, height }: TimelineMark): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function boxOfText({ x, y, side, anchor, text }: TimelineText, fontSize: number): Box {
  const width = textWidth(text, fontSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const baseline = y + (side === 'middle' ? baselineShift.middle * fontSize : 0);
  return { left, right: left + width, top: baseline - 0.66 * fontSize, bottom: baseline + 0.2 * fontSize };
}

const { content } = await loadContent({
  folder: 'content',
  shownAs: 'content',
  address: undefined,
  moment: new Date('2026-04-01T00:00:00Z'),
  cache: noCache,
});
const published: readonly Milestone[] = (content?.milestones ?? [])
  .map((milestone) => ({ ...milestone, sources: [] }))
  .toSorted((one, other) => (one.date < other.date ? -1 : 1));

test('time runs to the right in the wide layout and down in that of phones', () => {
  const { wide, narrow } = draw(threePrecisions);

  const [first, , last] = marksOf(wide);
  const [upper, , lower] = marksOf(narrow);

  expect(last?.x).toBeGreaterThan(first?.x ?? Infinity);
  expect(last?.y).toBe(first?.y);
  expect(lower?.y).toBeGreaterThan(upper?.y ?? Infinity);
  expect(lower?.x).toBe(upper?.x);
});

test('a year is drawn as long as it is: wide where time lies, high where it stands', () => {
  const { wide, narrow } = draw(threePrecisions);

  const lying = marksOf(wide).find(({ precision }) => precision === 'year');
  const standing = marksOf(narrow).find(({ precision }) => precision === 'year');

  expect(lying?.width).toBeGreaterThan(lying?.height ?? Infinity);
  expect(standing?.height).toBeGreaterThan(standing?.width ?? Infinity);
});

test('each mark says the date as exactly as it is known, and the title', () => {
  const titles = marksOf(draw(threePrecisions).wide).map(({ title }) => title);

  expect(titles).toEqual([
    '2 January 1992: Title of day',
    'June 2004: Title of month',
    '2011: Title of year',
  ]);
});

test('names without room are left out, and those that stay keep apart', () => {
  const { wide } = draw(crowdedNames, ['uz']);

  expect(labelsOf(wide).length).toBeGreaterThan(1);
  expect(labelsOf(wide).length).toBeLessThan(crowdedNames.length);
  expect(findFaults(wide, wideLayout.fontSize)).toEqual([]);
});

test('only what stands on the line of its lane carries a name on a pole', () => {
  expect(labelsOf(draw(denseYear).wide)).toEqual([]);
});

test('a timeline of a country keeps the years of the whole site', () => {
  const drawings = drawTimelines({ milestones: oneMilestone, countries: ['uz'], all: threePrecisions });

  expect(drawings?.wide.years.map(({ text }) => text)).toContain('1992');
});

test('without milestones nothing is drawn', () => {
  expect(drawTimelines({ milestones: [], countries: countryCodes, all: threePrecisions })).toBeUndefined();
});

test.each([
  ['three precisions', threePrecisions],
  ['a dense year', denseYear],
  ['one, two and five countries', oneTwoAndFive],
  ['crowded names', crowdedNames],
  ['one milestone', oneMilestone],
  ['the published milestones', published],
] as const)('in %s no text meets another or a mark, and no marks meet', (_name, milestones) => {
  const whole = draw(milestones);
  const ofUzbekistan = draw(milestones, ['uz']);

  const faults = [
    ...findFaults(whole.wide, wideLayout.fontSize),
    ...findFaults(whole.narrow, narrowLayout.fontSize),
    ...findFaults(ofUzbekistan.wide, wideLayout.fontSize),
    ...findFaults(ofUzbekistan.narrow, narrowLayout.fontSize),
  ];

  expect(milestones.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('on phones columns never meet and none leaves the drawing, however many marks they hold', () => {
  const { narrow } = draw(crowdedMonth);

  const columns = narrow.lanes.map(({ marks }) => ({
    left: Math.min(...marks.map(({ x, width }) => x - width / 2)),
    right: Math.max(...marks.map(({ x, width }) => x + width / 2)),
  }));

  expect(columns.map(({ left }, index) => left >= (columns[index - 1]?.right ?? 0))).not.toContain(false);
  expect(columns.at(-1)?.right).toBeLessThanOrEqual(narrow.width);
});

test('every published milestone has a mark in both layouts', () => {
  const { wide, narrow } = draw(published);

  const ids = published.map(({ id }) => id).toSorted();

  expect([...new Set(marksOf(wide).map(({ id }) => id))].toSorted()).toEqual(ids);
  expect([...new Set(marksOf(narrow).map(({ id }) => id))].toSorted()).toEqual(ids);
});
