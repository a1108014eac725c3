import { addressOf, builtPages, type BuiltPage, pathInSite, readerPages, siteFiles } from './built-site.ts';
import { listFindings } from './findings.ts';
import type { MarkupElement } from './markup.ts';
import { attributeOf, listAttributes, listElements, listLinked, listNamed } from './select.ts';

interface Link {
  readonly written: string;
  readonly path: string;
  readonly fragment: string;
}

const pagesByPath: ReadonlyMap<string, BuiltPage> = new Map(builtPages.map((page) => [page.path, page]));

/** Every address on a page that leads to another place of the site, or to another place of the page. */
export function listInternalLinks(page: BuiltPage): readonly Link[] {
  return listElements(page.root)
    .flatMap(listAddresses)
    .flatMap((written) => {
      const place = pathInSite(new URL(written, addressOf(page.path)));
      return place === undefined ? [] : [{ written, ...place }];
    });
}

export function listBrokenLinks(): readonly string[] {
  return listFindings((page) =>
    listInternalLinks(page).flatMap((link) => {
      const problem = findProblem(link);
      return problem === undefined ? [] : `${link.written} ${problem}`;
    }),
  );
}

/** Pages that no chain of links from the front page leads to. */
export function listUnreachable(): readonly string[] {
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = pagesByPath.get(path);
    if (page === undefined) continue;
    for (const address of listNamed(page.root, 'a').flatMap((link) => attributeOf(link, 'href') ?? [])) {
      const place = pathInSite(new URL(address, addressOf(path)));
      if (place !== undefined) reached.add(place.path);
    }
  }
  return readerPages.map(({ path }) => path).filter((path) => !reached.has(path));
}

export function listDuplicateIds(): readonly string[] {
  return listFindings(({ root }) => {
    const ids = listAttributes(root, 'id');
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

export function listWrongCanonicals(): readonly string[] {
  return listFindings(({ path, root }) => {
    const expected = path === '/404.html' ? [] : [addressOf(path.replace(/embed\/$/, ''))];
    const written = listLinked(root, 'canonical');
    return written.join(' ') === expected.join(' ') ? [] : [`“${written.join(' ')}”`];
  });
}

function listAddresses(element: MarkupElement): readonly string[] {
  const single = ['href', 'src', 'action', 'poster', 'data'].flatMap(
    (name) => attributeOf(element, name) ?? [],
  );
  const sets = (attributeOf(element, 'srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s/)[0] ?? '');
  return [...single, ...sets.filter((address) => address !== '')];
}

function findProblem({ path, fragment }: Link): string | undefined {
  const target = pagesByPath.get(path);
  if (target === undefined) {
    if (siteFiles.has(`${path}/index.html`)) return 'lacks its slash at the end';
    return siteFiles.has(path) ? undefined : 'does not exist';
  }
  return fragment === '' || target.ids.has(fragment) ? undefined : 'has no such anchor';
}
