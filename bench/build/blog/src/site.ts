import { type CollectionEntry, getCollection } from 'astro:content';

export const siteTitle = 'A blog to compare with';
export const siteDescription = 'The same articles in a blog like that of Astro’s starter.';

export async function listPosts(): Promise<CollectionEntry<'blog'>[]> {
  const posts = await getCollection('blog');
  return posts.sort((a, b) => b.data.pubDate.valueOf() - a.data.pubDate.valueOf());
}

export function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
