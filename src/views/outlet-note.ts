import type { Outlet } from '#src/model/outlet.ts';
import { findRegionName } from '#src/words/format.ts';
import { words } from '#src/words/words.ts';

/** What stands behind an outlet's name in a list: its country, whether it is weak, and how many briefs cite it. */
export function outletNote({ country, weak }: Outlet, briefs: number): string {
  return [
    findRegionName(country),
    weak ? words.outlet.weakMark : undefined,
    briefs === 0 ? undefined : words.lists.briefCount(briefs),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
