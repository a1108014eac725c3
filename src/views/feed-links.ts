import { type FeedFormat, sitePaths } from '#src/model/addresses.ts';
import type { Site } from '#src/model/site.ts';
import { countryCodes, topicCodes } from '#src/model/vocabulary.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { words } from '#src/words/words.ts';

export interface NamedFeed {
  readonly name: string;
  readonly path: (format: FeedFormat) => string;
}

/** All feeds of the site, in groups as the page of feeds shows them. */
export function listFeedLinks(
  site: Site,
): readonly { readonly heading: string; readonly feeds: readonly NamedFeed[] }[] {
  return [
    {
      heading: words.feeds.whole,
      feeds: [
        { name: words.lists.allBriefs, path: sitePaths.siteFeed },
        { name: words.corrections.title, path: sitePaths.correctionsFeed },
      ],
    },
    {
      heading: words.lists.byCountry,
      feeds: countryCodes.map((code) => ({
        name: nameOfCountry(code),
        path: (format) => sitePaths.countryFeed(code, format),
      })),
    },
    {
      heading: words.lists.byTopic,
      feeds: topicCodes.map((code) => ({
        name: site.topics.get(code)?.name ?? code,
        path: (format) => sitePaths.topicFeed(code, format),
      })),
    },
  ];
}
