import { builtPages } from '../site/built-site.ts';
import { type PageType, pageTypeOf } from '../site/page-type.ts';

export interface SamplePage {
  readonly type: PageType;
  readonly path: string;
}

const pagesByType = Map.groupBy(builtPages, pageTypeOf);

/** Every chart has a form and figures of its own, so that no chart page stands for the others. */
export const chartPages: readonly SamplePage[] = (pagesByType.get('chart') ?? []).map(({ path }) => ({
  type: 'chart',
  path,
}));

/** The page of each type that has the most in it, so that a new type of page is tested from its first day; all charts. */
export const samplePages: readonly SamplePage[] = [
  ...[...pagesByType].flatMap(([type, pages]) => {
    const [largest] = pages.toSorted((one, other) => other.html.length - one.html.length);
    return largest === undefined || type === 'chart' ? [] : [{ type, path: largest.path }];
  }),
  ...chartPages,
];
