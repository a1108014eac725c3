import type { Brief } from '#src/model/brief.ts';
import type { Outlet } from '#src/model/outlet.ts';

/** An outlet that a brief or a milestone rests on, and the one whose report it retells. */
export interface Reporter {
  readonly outlet: Outlet;
  readonly after: Outlet | undefined;
}

/** Who reported what a brief or a milestone says, each once, in order of first citation. */
export function listReporters({ sources }: Pick<Brief, 'sources'>): readonly Reporter[] {
  const reporters = new Map<string, Reporter>();
  for (const { outlet, agency: after } of sources) {
    const key = `${outlet.id} ${after?.id ?? ''}`;
    if (!reporters.has(key)) reporters.set(key, { outlet, after });
  }
  return [...reporters.values()];
}
