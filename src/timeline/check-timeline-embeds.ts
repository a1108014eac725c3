import type { Problem } from '#src/content/problems.ts';
import { datePartsOf } from '#src/model/iso-date.ts';
import type { MilestoneSelection, ParsedMilestone } from '#src/model/milestone.ts';
import { selectMilestones } from '#src/queries/select-milestones.ts';
import { pluralOf } from '#src/words/format.ts';

interface Embed {
  readonly file: string;
  readonly reference: {
    readonly line: number;
    readonly column: number;
    readonly selection?: MilestoneSelection;
  };
}

/** Timelines in texts that no milestone belongs to. One that ends before it begins is told where it is read. */
export function checkTimelineEmbeds(
  embeds: readonly Embed[],
  milestones: readonly ParsedMilestone[],
): readonly Problem[] {
  return embeds.flatMap(({ file, reference: { line, column, selection } }) => {
    if (selection === undefined || (selection.from ?? -Infinity) > (selection.to ?? Infinity)) return [];
    if (selectMilestones(milestones, selection).length > 0) return [];
    const message = `No milestone is in this timeline${formatSelection(selection)}.`;
    return [{ file, line, column, message, mend: propose(selection, milestones) }];
  });
}

/** As an editor writes it: `: countries="tm" topics="tourism"`; nothing where all are asked for. */
function formatSelection({ countries, topics, from, to }: MilestoneSelection): string {
  const conditions = [
    ...(countries.length > 0 ? [`countries="${countries.join(' ')}"`] : []),
    ...(topics.length > 0 ? [`topics="${topics.join(' ')}"`] : []),
    ...(from === undefined ? [] : [`from="${String(from)}"`]),
    ...(to === undefined ? [] : [`to="${String(to)}"`]),
  ];
  return conditions.length === 0 ? '' : `: ${conditions.join(' ')}`;
}

/** Conditions without which the others have milestones. */
function propose(selection: MilestoneSelection, milestones: readonly ParsedMilestone[]): string {
  const wider = [
    { name: 'countries', selection: { ...selection, countries: [] } },
    { name: 'topics', selection: { ...selection, topics: [] } },
    { name: 'from and to', selection: { ...selection, from: undefined, to: undefined } },
  ].flatMap(({ name, selection: rest }) => {
    const { length } = selectMilestones(milestones, rest);
    return length === 0 ? [] : [`without ${name} ${formatCount(length)}`];
  });
  if (wider.length > 0) return `It would have ${wider.join(', ')}.`;
  if (milestones.length === 0) return 'content/timeline.yaml holds no milestone yet.';
  const years = milestones.map(({ date }) => datePartsOf(date).year);
  return `There are milestones from ${String(Math.min(...years))} to ${String(Math.max(...years))}; take one condition away.`;
}

function formatCount(count: number): string {
  return `${String(count)} ${pluralOf(count, { one: 'milestone', other: 'milestones' })}`;
}
