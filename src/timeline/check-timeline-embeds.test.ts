import { expect, test } from 'vitest';
import { aDate, aParsedMilestone } from '#tests/builders.ts';
import type { MilestoneSelection } from '#src/model/milestone.ts';
import { checkTimelineEmbeds } from './check-timeline-embeds.ts';

const milestones = [
  aParsedMilestone({ id: 'ties', date: aDate('1992-01-06'), countries: ['tm'], topics: ['diplomacy'] }),
  aParsedMilestone({ id: 'gas', date: aDate('2009-12-14'), countries: ['tm', 'uz'], topics: ['energy'] }),
];

function tell(asked: Partial<MilestoneSelection>, given = milestones): readonly string[] {
  const selection = { countries: [], topics: [], from: undefined, to: undefined, ...asked };
  return checkTimelineEmbeds([{ file: 'a.md', reference: { line: 12, column: 1, selection } }], given).map(
    ({ file, line, column, message, mend }) => `${file}:${String(line)}:${String(column)} ${message} ${mend}`,
  );
}

test('a timeline with milestones is sound', () => {
  expect(tell({ countries: ['uz'], topics: ['energy'], from: 2009 })).toEqual([]);
});

test('a timeline without any is told with the conditions that stand in the way', () => {
  expect(tell({ countries: ['tm'], topics: ['energy'], to: 1999 })).toEqual([
    'a.md:12:1 No milestone is in this timeline: countries="tm" topics="energy" to="1999". ' +
      'It would have without topics 1 milestone, without from and to 1 milestone.',
  ]);
});

test('where several conditions stand in the way, the years that there are are told', () => {
  expect(tell({ countries: ['kz'], topics: ['tourism'], from: 2030 })).toEqual([
    'a.md:12:1 No milestone is in this timeline: countries="kz" topics="tourism" from="2030". ' +
      'There are milestones from 1992 to 2009; take one condition away.',
  ]);
});

test('where there are no milestones at all, that is told', () => {
  expect(tell({}, [])).toEqual([
    'a.md:12:1 No milestone is in this timeline. content/timeline.yaml holds no milestone yet.',
  ]);
});

test('a timeline that ends before it begins is told only where it is read', () => {
  expect(tell({ from: 2020, to: 2010 })).toEqual([]);
});
