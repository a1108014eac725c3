/** What a parsed text consists of: rendered prose, and places where a component is put at build time. */
export type Block =
  | { readonly type: 'prose'; readonly html: string }
  | { readonly type: 'chart'; readonly id: string; readonly attributes: Readonly<Record<string, string>> };

/** The prose of blocks in one string; embeds are left out. */
export function proseOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.type === 'prose' ? block.html : '')).join('');
}
