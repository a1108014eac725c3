/** Also runs in readers’ browsers. What a reader chooses of the timeline, and its address. */

/** Codes of a country and of a topic; empty for all. */
export interface MilestoneFilter {
  readonly country: string;
  readonly topic: string;
}

/** The choice that an address names; what is not offered is passed over. */
export function parseMilestoneFilter(
  asked: URLSearchParams,
  offered: readonly { readonly key: keyof MilestoneFilter; readonly value: string }[],
): MilestoneFilter {
  const find = (key: keyof MilestoneFilter): string =>
    offered.find((one) => one.key === key && one.value === asked.get(key))?.value ?? '';
  return { country: find('country'), topic: find('topic') };
}

/** `?country=uz&topic=energy`; empty where everything is shown. */
export function formatMilestoneFilter({ country, topic }: MilestoneFilter): string {
  const query = [country && `country=${country}`, topic && `topic=${topic}`].filter(Boolean).join('&');
  return query === '' ? '' : `?${query}`;
}

/** Whether a milestone of these countries and topics is among those chosen. */
export function isChosen(
  { country, topic }: MilestoneFilter,
  tags: { readonly countries: readonly string[]; readonly topics: readonly string[] },
): boolean {
  return (
    (country === '' || tags.countries.includes(country)) && (topic === '' || tags.topics.includes(topic))
  );
}
