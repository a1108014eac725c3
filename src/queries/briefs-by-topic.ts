import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';
import type { TopicCode } from '#src/model/vocabulary.ts';

/** Briefs tagged with a topic, newest event first. */
export function briefsByTopic(site: Site, topic: TopicCode): readonly Brief[] {
  return site.index.briefsByTopic.get(topic) ?? [];
}
