/** A stretch of text in one script; `language` is a BCP 47 tag where the script is not Latin. */
export interface ScriptRun {
  readonly text: string;
  readonly language: 'ru' | 'zh' | undefined;
}

const foreignRun =
  /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}\s\-–ʼ’]*(?<=[\p{Script=Cyrillic}\p{M}])|\p{Script=Han}[\p{Script=Han}·、]*/gu;

/** Parts text into runs: Cyrillic is taken for Russian and Han for Chinese, everything else has no language of its own. */
export function splitByScript(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  let end = 0;
  for (const match of text.matchAll(foreignRun)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), language: undefined });
    runs.push({ text: match[0], language: /^\p{Script=Han}/u.test(match[0]) ? 'zh' : 'ru' });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), language: undefined });
  return runs;
}
