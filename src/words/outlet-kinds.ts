import type { OutletKind } from '#src/model/vocabulary.ts';

/** What the kinds of outlets are called: as a label, and in a count ("two state outlets"). */
export const outletKindNames: Readonly<
  Record<OutletKind, { readonly label: string; readonly one: string; readonly other: string }>
> = {
  'state-media': { label: 'state media', one: 'state outlet', other: 'state outlets' },
  'state-funded-media': {
    label: 'state-funded media',
    one: 'state-funded outlet',
    other: 'state-funded outlets',
  },
  'public-media': { label: 'public media', one: 'public broadcaster', other: 'public broadcasters' },
  'private-media': { label: 'private media', one: 'private outlet', other: 'private outlets' },
  'independent-media': {
    label: 'independent media',
    one: 'independent outlet',
    other: 'independent outlets',
  },
  government: { label: 'government', one: 'government outlet', other: 'government outlets' },
  'official-statistics': {
    label: 'official statistics',
    one: 'statistics office',
    other: 'statistics offices',
  },
  'think-tank': { label: 'think tank', one: 'think tank', other: 'think tanks' },
  academic: { label: 'academic', one: 'academic source', other: 'academic sources' },
  company: { label: 'company', one: 'company', other: 'companies' },
  'international-organisation': {
    label: 'international organisation',
    one: 'international organisation',
    other: 'international organisations',
  },
  unclassified: { label: 'unclassified', one: 'unclassified outlet', other: 'unclassified outlets' },
};
