/**
 * Text to a part of an address: lower-case Latin letters, figures and hyphens. Apostrophes of any kind vanish, so that
 * an address does not change when a straight one becomes a curly one. Letters of other scripts stay as they are, with
 * their marks: й is no и.
 */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/['’‘ʼʻ`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
