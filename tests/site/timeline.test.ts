import { expect, test } from 'vitest';
import { pageAt, siteFiles } from './built-site.ts';
import type { MarkupElement } from './markup.ts';
import { attributeOf, findById, listNamed, listWithClass } from './select.ts';
import { listLines } from './visible-text.ts';

function entriesOf(path: string): readonly MarkupElement[] {
  return listWithClass(pageAt(path).root, 'milestone');
}

function idsOf(elements: readonly MarkupElement[]): readonly string[] {
  return elements.map((element) => attributeOf(element, 'id') ?? '');
}

/** Ids that the marks of a layout lead to. */
function markedIn(path: string, layout: 'timeline-narrow' | 'timeline-wide'): readonly string[] {
  const [drawing] = listWithClass(pageAt(path).root, layout);
  if (drawing === undefined) return [];
  const ids = listNamed(drawing, 'a').map((mark) => (attributeOf(mark, 'href') ?? '').slice(1));
  return [...new Set(ids)].toSorted();
}

function linesOf(element: MarkupElement | undefined): string {
  return element === undefined ? '' : listLines(element).join(' ');
}

test.each(['/timeline/', '/timeline/uzbekistan/', '/timeline/energy/'])(
  'on %s everything that is listed is drawn, for phones and for wide screens',
  (path) => {
    const listed = idsOf(entriesOf(path)).toSorted();

    expect(listed.length).toBeGreaterThan(10);
    expect(markedIn(path, 'timeline-wide')).toEqual(listed);
    expect(markedIn(path, 'timeline-narrow')).toEqual(listed);
  },
);

test('a milestone has its date, countries, topics and sources with the kinds of their outlets', () => {
  const entry = findById(pageAt('/timeline/').root, 'gas-line-a');
  const [sources] = entry === undefined ? [] : listWithClass(entry, 'milestone-sources');

  expect(linesOf(entry)).toContain(
    '14 December 2009 Turkmenistan Uzbekistan Kazakhstan Energy Four presidents launched the line',
  );
  expect(linesOf(sources)).toMatch(/^Turkmenistan\.ru unclassified .+, 14 December 2009/);
});

test('no milestone is without a source that leads to its outlet', () => {
  const lacking = entriesOf('/timeline/').filter((entry) => {
    const [sources] = listWithClass(entry, 'milestone-sources');
    const [first] = sources === undefined ? [] : listNamed(sources, 'a');
    return !/\/outlets\/[^/]+\/$/.test((first && attributeOf(first, 'href')) ?? '');
  });

  expect(idsOf(lacking)).toEqual([]);
});

test('the timeline of Turkmenistan holds what it shares with others, and nothing without it', () => {
  const ids = idsOf(entriesOf('/timeline/turkmenistan/'));

  expect(ids).toEqual(expect.arrayContaining(['ties-tm', 'gas-line-a', 'xian-summit']));
  expect(ids).not.toContain('ties-uz');
});

test('a topic without milestones has no page, and the filter does not offer it', () => {
  const [filter] = listWithClass(pageAt('/timeline/').root, 'timeline-filter');

  expect(siteFiles.has('/timeline/agriculture/index.html')).toBe(false);
  expect(linesOf(filter)).toContain('Energy');
  expect(linesOf(filter)).not.toContain('Agriculture');
});

test('a country’s page names its latest milestones and the first, and leads to all of them', () => {
  const section = findById(pageAt('/countries/turkmenistan/').root, 'milestones');

  expect(linesOf(section)).toMatch(
    /^Milestones 18 January 2026 .+ 6 January 1992 .+ All \d+ on the timeline$/,
  );
});

test('an outlet that only a milestone cites says which', () => {
  const { root } = pageAt('/outlets/railway-pro/');

  expect(linesOf(findById(root, 'milestones'))).toContain(
    'Regular Lianyungang–Almaty container train launched',
  );
});

test('a timeline in an article lists the milestones it asks for and leads to each', () => {
  const [embed] = listWithClass(pageAt('/2026/03/debt-and-public-opinion/').root, 'timeline-embed');
  const links = embed === undefined ? [] : listNamed(embed, 'a').map((link) => attributeOf(link, 'href'));

  expect(linesOf(embed)).toMatch(/^Four milestones, 2002–2020 /);
  expect(links[0]).toMatch(/\/timeline\/#kg-border-ratified$/);
});
