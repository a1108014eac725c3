import { expect, test } from 'vitest';
import { describeTimeline } from './describe-timeline.ts';
import { denseYear, oneMilestone, oneTwoAndFive } from './timeline.examples.ts';

test('a timeline is described by its number, its span and the part of each country', () => {
  expect(describeTimeline(oneTwoAndFive)).toBe(
    'Three milestones from 1 March 2000 to 18 May 2023. Kazakhstan is in 1 of them, Kyrgyzstan in 2, ' +
      'Tajikistan in 1, Turkmenistan in 1 and Uzbekistan in 3.',
  );
});

test('the year with the most is named, where one has more than one', () => {
  expect(describeTimeline(denseYear, ['uz'])).toBe(
    'Five milestones from 2 January 1992 to December 2023. The year with the most is 2023, with four.',
  );
});

test('one milestone is described by its date', () => {
  expect(describeTimeline(oneMilestone)).toBe('One milestone, 21 August 2021.');
});

test('without milestones the description says so', () => {
  expect(describeTimeline([])).toBe('No milestone so far. The first one will stand here.');
});
