import { expect, test } from 'vitest';
import { builtPages, pageAt } from './built-site.ts';
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
