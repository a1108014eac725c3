import { expect, test } from 'vitest';
import { aMilestoneOfRails, anArticle, aParsedBrief, aSite, aThread } from '#tests/builders.ts';
import { aPlace, aRoute } from '#src/map/map.examples.ts';
import { routesOfThread } from './routes-of-thread.ts';
import { threadsOfBriefs } from './threads-of-briefs.ts';

const route = aRoute();
const site = aSite({
  articles: [anArticle({ briefs: [aParsedBrief({ routes: [route.id] })] })],
  milestones: [aMilestoneOfRails()],
  places: [aPlace()],
  routes: [{ ...route, sources: [] }],
  threads: [aThread()],
});

test('the briefs of a corridor lead to the threads that they are steps of, each once', () => {
  const briefs = site.index.briefsByRoute.get(route.id) ?? [];

  expect(threadsOfBriefs(site, [...briefs, ...briefs]).map(({ id }) => id)).toEqual(['trains']);
  expect(threadsOfBriefs(site, [])).toEqual([]);
});

test('a thread leads to the corridors of which its briefs tell', () => {
  const routes = site.threads.flatMap((thread) => routesOfThread(site, thread));

  expect(routes.map(({ id }) => id)).toEqual([route.id]);
});
