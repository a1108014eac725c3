import { expect, test } from 'vitest';
import { builtPages, pageAt } from './built-site.ts';
import type { MarkupElement } from './markup.ts';
import { pageTypeOf } from './page-type.ts';
import { attributeOf, findById, listNamed, listWithClass, textOf } from './select.ts';

const map = pageAt('/map/');

function listPaths(type: 'corridor' | 'place'): readonly string[] {
  return builtPages
    .filter((page) => pageTypeOf(page) === type && !page.path.includes('/page/'))
    .map(({ path }) => path);
}

function listLinkedFrom(id: string): readonly string[] {
  const section = findById(map.root, id);
  return section === undefined ? [] : listNamed(section, 'a').map((link) => attributeOf(link, 'href') ?? '');
}

test('the lists under the map lead to every corridor and every place', () => {
  const linked = new Set([...listLinkedFrom('corridors'), ...listLinkedFrom('places')]);

  const missing = [...listPaths('corridor'), ...listPaths('place')].filter(
    (path) => ![...linked].some((address) => address.endsWith(path)),
  );

  expect(missing).toEqual([]);
});

test('every map says whose boundaries it draws', () => {
  const silent = builtPages.filter(
    ({ root }) =>
      listWithClass(root, 'map-figure').length > 0 &&
      !listWithClass(root, 'map-figure').some((figure) => textOf(figure).includes('Natural Earth')),
  );

  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('every mark on a map is a link with a title', () => {
  const untitled = builtPages.flatMap(({ path, root }) =>
    listWithClass(root, 'map-drawing')
      .flatMap((drawing) => listNamed(drawing, 'a'))
      .filter((link) => listNamed(link, 'title').length !== 1)
      .map(() => path),
  );

  expect(untitled).toEqual([]);
});

test('a source in another language than English says so, wherever it is named', () => {
  const silent = builtPages.flatMap(({ path, root }) =>
    listNamed(root, 'li')
      .filter((item) =>
        listWithClass(item, 'source-title').some((title) => isForeign(attributeOf(title, 'lang'))),
      )
      .filter((item) => listNamed(item, 'li').length === 0 && !/, in \p{Lu}/u.test(textOf(item)))
      .map((item) => `${path}: ${textOf(item)}`),
  );

  expect(silent).toEqual([]);
});

test('maps are styled with the rest of their page, not inside their drawings', () => {
  const styled = builtPages.filter(({ root }) =>
    listWithClass(root, 'map-drawing').some((drawing) => listNamed(drawing, 'style').length > 0),
  );

  expect(styled.map(({ path }) => path)).toEqual([]);
});

test('a link before every map skips its marks, to what stands after them on the page', () => {
  const caught = builtPages.flatMap(({ path, root }) =>
    listWithClass(root, 'map-frame')
      .filter((frame) => !hasWayPast(frame, root))
      .map(() => path),
  );

  expect(caught).toEqual([]);
});

function isForeign(language: string | undefined): boolean {
  return language !== undefined && language !== 'en';
}

function hasWayPast(frame: MarkupElement, page: MarkupElement): boolean {
  const [first] = listNamed(frame, 'a');
  const [, id] = /^#(.+)$/.exec((first && attributeOf(first, 'href')) ?? '') ?? [];
  const target = id === undefined ? undefined : findById(page, id);
  return target !== undefined && target.start > frame.start && findById(frame, id ?? '') === undefined;
}
