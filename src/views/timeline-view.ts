import type { PageHead } from '#src/metadata/page-head.ts';
import type { Crumb } from '#src/metadata/structured-data.ts';
import { sitePaths } from '#src/model/addresses.ts';
import type { Brief } from '#src/model/brief.ts';
import { datePartsOf } from '#src/model/iso-date.ts';
import type { Milestone } from '#src/model/milestone.ts';
import type { Site } from '#src/model/site.ts';
import { type CountryCode, countryCodes, type TopicCode } from '#src/model/vocabulary.ts';
import { briefsOfSameDay } from '#src/queries/briefs-of-same-day.ts';
import { type DecadeGroup, groupByDecade } from '#src/queries/group-by-decade.ts';
import {
  listTimelineTopics,
  milestonesByCountry,
  milestonesByTopic,
} from '#src/queries/milestones-by-tag.ts';
import { describeTimeline } from '#src/timeline/describe-timeline.ts';
import { drawTimelines, type TimelineDrawings } from '#src/timeline/draw-timelines.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { timelineWords } from '#src/words/timeline-words.ts';

/** What a page of the timeline is about: everything, one country or one topic. */
export interface TimelineChoice {
  readonly country?: CountryCode;
  readonly topic?: TopicCode;
}

/** A way to another choice, with how many milestones stand behind it. */
export interface FilterLink {
  readonly name: string;
  readonly path: string;
  /** The code that it chooses; empty for all. */
  readonly value: string;
  /** Undefined where nothing is to be counted: for all, and for a country without milestones. */
  readonly count: number | undefined;
  readonly isCurrent: boolean;
  /** The classes of a country’s mark. */
  readonly mark: string | undefined;
}

export interface MilestoneEntry extends Milestone {
  readonly briefs: readonly Brief[];
}

export interface TimelineView {
  readonly head: PageHead;
  readonly title: string;
  readonly dek: string;
  /** The way to this page, without the page itself. */
  readonly crumbs: readonly Crumb[];
  readonly choice: TimelineChoice;
  readonly countries: readonly FilterLink[];
  readonly topics: readonly FilterLink[];
  readonly count: number;
  readonly decades: readonly DecadeGroup<MilestoneEntry>[];
  /** Undefined where there is nothing to draw. */
  readonly drawings: TimelineDrawings | undefined;
  readonly description: string;
}

/** The timeline, or the part of it that a country or a topic has. */
export function timelineView(site: Site, choice: TimelineChoice): TimelineView {
  const milestones = milestonesOf(site, choice);
  const texts = textsOf(site, choice);
  const path = pathOf(choice);
  const whole = { name: timelineWords.title, path: sitePaths.timeline() };
  const isWhole = path === whole.path;
  const countries = choice.country === undefined ? countryCodes : [choice.country];
  return {
    ...texts,
    crumbs: isWhole ? [] : [whole],
    head: {
      title: texts.title,
      description: texts.metaDescription,
      path,
      section: 'timeline',
      crumbs: isWhole ? [whole] : [whole, { name: texts.title, path }],
    },
    choice,
    countries: listCountryLinks(site, choice),
    topics: listTopicLinks(site, choice),
    count: milestones.length,
    decades: groupByDecade(
      milestones.map((milestone) => ({ ...milestone, briefs: briefsOfSameDay(site, milestone) })),
    ),
    drawings: drawTimelines({ milestones, countries, all: site.milestones }),
    description: describeTimeline(milestones, countries),
  };
}

function milestonesOf(site: Site, { country, topic }: TimelineChoice): readonly Milestone[] {
  if (country !== undefined) return milestonesByCountry(site, country);
  return topic === undefined ? site.milestones : milestonesByTopic(site, topic);
}

function pathOf({ country, topic }: TimelineChoice): string {
  if (country !== undefined) return sitePaths.timelineCountry(country);
  return topic === undefined ? sitePaths.timeline() : sitePaths.timelineTopic(topic);
}

function textsOf(
  site: Site,
  { country, topic }: TimelineChoice,
): { readonly title: string; readonly dek: string; readonly metaDescription: string } {
  const [first] = site.milestones;
  const dek = (since: (year: number) => string): string =>
    first === undefined ? timelineWords.dekWithoutMilestones : since(datePartsOf(first.date).year);
  if (country !== undefined) {
    const name = nameOfCountry(country);
    return {
      title: timelineWords.ofCountry(name),
      dek: dek((year) => timelineWords.dekOfCountry(name, year)),
      metaDescription: timelineWords.descriptionOfCountry(name),
    };
  }
  if (topic !== undefined) {
    const name = site.topics.get(topic)?.name ?? topic;
    return {
      title: timelineWords.ofTopic(name),
      dek: dek((year) => timelineWords.dekOfTopic(name, year)),
      metaDescription: timelineWords.descriptionOfTopic(name),
    };
  }
  return {
    title: timelineWords.title,
    dek: dek(timelineWords.dek),
    metaDescription: dek((year) => timelineWords.description(site.milestones.length, year)),
  };
}

function listCountryLinks(site: Site, { country }: TimelineChoice): readonly FilterLink[] {
  return [
    allLink(country === undefined),
    ...countryCodes.map((code) => {
      const count = milestonesByCountry(site, code).length;
      return {
        name: nameOfCountry(code),
        path: sitePaths.timelineCountry(code),
        value: code,
        count: count === 0 ? undefined : count,
        isCurrent: code === country,
        mark: `country ${code}`,
      };
    }),
  ];
}

function listTopicLinks(site: Site, { topic }: TimelineChoice): readonly FilterLink[] {
  return [
    allLink(topic === undefined),
    ...listTimelineTopics(site).map(({ topic: code, count }) => ({
      name: site.topics.get(code)?.name ?? code,
      path: sitePaths.timelineTopic(code),
      value: code,
      count,
      isCurrent: code === topic,
      mark: undefined,
    })),
  ];
}

function allLink(isCurrent: boolean): FilterLink {
  const path = sitePaths.timeline();
  return { name: timelineWords.all, path, value: '', count: undefined, isCurrent, mark: undefined };
}
