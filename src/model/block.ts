import type { MilestoneSelection } from './milestone.ts';

/** What a parsed text consists of: rendered prose, and places where a component is put at build time. */
export type Block = { readonly type: 'prose'; readonly html: string } | Embed;

/** Something that is drawn where it stands in a text. */
export type Embed =
  | { readonly type: 'chart'; readonly id: string; readonly attributes: Readonly<Record<string, string>> }
  | {
      readonly type: 'map';
      /** Ids of corridors and of places. */
      readonly routes: readonly string[];
      readonly places: readonly string[];
      readonly caption: string;
    }
  | ({ readonly type: 'timeline' } & MilestoneSelection);

/** The prose of blocks in one string; embeds are left out. */
export function proseOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.type === 'prose' ? block.html : '')).join('');
}
