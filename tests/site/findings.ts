import { builtPages, type BuiltPage } from './built-site.ts';

export interface Finding {
  readonly path: string;
  readonly finding: string;
}

/** What is wrong on the pages of the site: each finding once, with the first page that has it and how many others do. */
export function listFindings(find: (page: BuiltPage) => readonly string[]): readonly string[] {
  return groupFindings(
    builtPages.flatMap((page) => find(page).map((finding) => ({ path: page.path, finding }))),
  );
}

export function groupFindings(findings: readonly Finding[]): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const { path, finding } of findings) {
    places.set(finding, (places.get(finding) ?? new Set()).add(path));
  }
  return [...places].map(([finding, paths]) => `${summarise([...paths])}: ${finding}`);
}

function summarise([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${String(others.length)} more`;
}
