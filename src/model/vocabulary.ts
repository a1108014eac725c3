/** ISO 3166-1 alpha-2 codes of the five states, in the order of their English names. China is implied everywhere. */
export const countryCodes = ['kz', 'kg', 'tj', 'tm', 'uz'] as const;
export type CountryCode = (typeof countryCodes)[number];

/** The last part of each country's address. */
export const countrySlugs: Record<CountryCode, string> = {
  kz: 'kazakhstan',
  kg: 'kyrgyzstan',
  tj: 'tajikistan',
  tm: 'turkmenistan',
  uz: 'uzbekistan',
};

export const topicCodes = [
  'diplomacy',
  'trade',
  'investment',
  'transport',
  'energy',
  'mining',
  'agriculture',
  'education',
  'culture',
  'technology',
  'security',
  'tourism',
  'health',
  'environment',
  'society',
] as const;
export type TopicCode = (typeof topicCodes)[number];

export const outletKinds = [
  'state-media',
  'state-funded-media',
  'public-media',
  'private-media',
  'independent-media',
  'government',
  'official-statistics',
  'think-tank',
  'academic',
  'company',
  'international-organisation',
  'unclassified',
] as const;
export type OutletKind = (typeof outletKinds)[number];

export const articleKinds = ['digest', 'feature', 'data-note'] as const;
export type ArticleKind = (typeof articleKinds)[number];
