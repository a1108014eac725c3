import type { Corroboration, Voice } from '#src/model/corroboration.ts';
import type { OutletKind } from '#src/model/vocabulary.ts';
import { capitalise, findRegionName, formatCount, pluralOf } from './format.ts';
import { outletKindNames } from './outlet-kinds.ts';

export interface CorroborationText {
  /** `Rests on three outlets, two voices` */
  readonly lead: string;
  /** `two state outlets of China as one voice, one independent outlet` */
  readonly detail: string;
}

/** On how many outlets of which kinds a brief rests, in words. */
export function describeCorroboration({ voices, weak }: Corroboration): CorroborationText {
  const outlets = voices.reduce((count, voice) => count + voice.outlets.length, 0);
  const uncounted =
    weak.length === 0 ? [] : [`${formatCount(weak.length)} weak ${outletWord(weak.length)} not counted`];
  if (outlets === 0)
    return {
      lead: 'Rests on weak outlets only',
      detail: `${formatCount(weak.length)} ${pluralOf(weak.length, { one: 'mirror or rewriting site', other: 'mirrors or rewriting sites' })}`,
    };
  const asVoices =
    voices.length === outlets
      ? ''
      : `, ${formatCount(voices.length)} ${pluralOf(voices.length, { one: 'voice', other: 'voices' })}`;
  return {
    lead: `Rests on ${formatCount(outlets)} ${outletWord(outlets)}${asVoices}`,
    detail: [...describeVoices(voices), ...uncounted].join(', '),
  };
}

/** A brief stands in a dozen lists, always with the same words. */
const shortTexts = new WeakMap<Corroboration, string>();

/** The same for a list: `Three outlets, two voices: …`, or `Two state outlets of China` where the kind says it all. */
export function describeCorroborationShortly(corroboration: Corroboration): string {
  const known = shortTexts.get(corroboration);
  if (known !== undefined) return known;
  const { lead, detail } = describeCorroboration(corroboration);
  const isOfOneKind = !lead.includes(',') && !detail.includes(',') && corroboration.voices.length > 0;
  const text = capitalise(isOfOneKind ? detail : `${lead.replace(/^Rests on /, '')}: ${detail}`);
  shortTexts.set(corroboration, text);
  return text;
}

function outletWord(count: number): string {
  return pluralOf(count, { one: 'outlet', other: 'outlets' });
}

/** Voices of one outlet each are counted by kind; a voice of several outlets stands by itself. */
function describeVoices(voices: readonly Voice[]): readonly string[] {
  const single = new Map<string, { count: number; kind: OutletKind; of: string }>();
  const joint: string[] = [];
  for (const voice of voices) {
    const [first, ...others] = voice.outlets;
    if (first === undefined) continue;
    if (others.length > 0) {
      joint.push(describeJointVoice(voice));
      continue;
    }
    const of = voice.key.startsWith('state:') ? stateOf(first.country) : '';
    const label = `${first.kind}${of}`;
    single.set(label, { count: (single.get(label)?.count ?? 0) + 1, kind: first.kind, of });
  }
  const counted = [...single.values()].map(
    ({ count, kind, of }) => `${formatCount(count)} ${pluralOf(count, outletKindNames[kind])}${of}`,
  );
  return [...joint, ...counted];
}

function describeJointVoice({ key, outlets }: Voice): string {
  const [first] = outlets;
  const kinds = new Set(outlets.map(({ kind }) => kind));
  const names =
    kinds.size === 1 && first !== undefined
      ? outletKindNames[first.kind]
      : key.startsWith('state:')
        ? { one: 'organ', other: 'organs' }
        : { one: 'outlet', other: 'outlets' };
  const of = key.startsWith('state:') && first !== undefined ? stateOf(first.country) : ' of one house';
  return `${formatCount(outlets.length)} ${pluralOf(outlets.length, names)}${of} as one voice`;
}

function stateOf(country: string): string {
  const name = findRegionName(country);
  return name === undefined ? '' : ` of ${name}`;
}
