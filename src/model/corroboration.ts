import type { Outlet } from './outlet.ts';
import type { ResolvedSource } from './source.ts';

/** Outlets that speak as one: the organs of one state, the services of one house, the copies of one report. */
export interface Voice {
  readonly key: string;
  readonly outlets: readonly Outlet[];
}

export interface Corroboration {
  /** Weak outlets excepted, in order of first citation. */
  readonly voices: readonly Voice[];
  readonly weak: readonly Outlet[];
}

const organsOfState = new Set(['state-media', 'government', 'official-statistics']);

/**
 * Counts on how many voices a brief rests.
 * - State media, ministries and statistics offices of one state are one voice: every brief concerns China and the
 *   states it is tagged with, and two releases of one state confirm nothing.
 * - Outlets with the same `voice` (the services of one broadcaster) are one.
 * - A page that copies or retells an agency's report counts as that agency.
 * - Weak outlets (mirrors, aggregators, rewriting sites) do not count; they are listed apart. A copy on a weak site of
 *   a report by another outlet counts as that outlet.
 * @param sources those that the brief cites
 */
export function corroborationOf(sources: readonly ResolvedSource[]): Corroboration {
  const voices = new Map<string, Map<string, Outlet>>();
  const weak = new Map<string, Outlet>();
  for (const source of sources) {
    const speaker = source.agency ?? source.outlet;
    if (speaker.weak) {
      weak.set(speaker.id, speaker);
      continue;
    }
    const key = voiceKeyOf(speaker);
    const outlets = voices.get(key) ?? new Map<string, Outlet>();
    outlets.set(speaker.id, speaker);
    voices.set(key, outlets);
  }
  return {
    voices: [...voices].map(([key, outlets]) => ({ key, outlets: [...outlets.values()] })),
    weak: [...weak.values()],
  };
}

function voiceKeyOf(outlet: Outlet): string {
  if (outlet.voice !== undefined) return `house:${outlet.voice}`;
  return organsOfState.has(outlet.kind) ? `state:${outlet.country}` : `outlet:${outlet.id}`;
}
