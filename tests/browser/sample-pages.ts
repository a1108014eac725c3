import { builtPages } from '../site/built-site.ts';
import { type PageType, pageTypeOf } from '../site/page-type.ts';

export interface SamplePage {
  readonly type: PageType;
  readonly path: string;
}

/** The page of each type that has the most in it, so that a new type of page is tested from its first day. */
export const samplePages: readonly SamplePage[] = [...Map.groupBy(builtPages, pageTypeOf)].flatMap(
  ([type, pages]) => {
    const [largest] = pages.toSorted((one, other) => other.html.length - one.html.length);
    return largest === undefined ? [] : [{ type, path: largest.path }];
  },
);
