import { expect, test } from 'vitest';
import { listArticles, listBriefsOutside, listRepeatedOpenings } from './archive.ts';
import { listUnregisteredLinks, listUnusedSources } from './registers.ts';

test('the archive holds three years: at least thirty digests, 190 briefs and thirteen features', () => {
  const digests = listArticles('digest');
  const briefs = digests.reduce((sum, { briefs: count }) => sum + count, 0);

  expect(digests.length).toBeGreaterThanOrEqual(30);
  expect(briefs).toBeGreaterThanOrEqual(190);
  expect(listArticles('feature').length).toBeGreaterThanOrEqual(13);
});

test('every month from January 2023 to March 2026 has a brief', () => {
  expect(listArticles('digest').flatMap(({ months }) => months)).toEqual(
    expect.arrayContaining(
      ['2023', '2024', '2025']
        .flatMap((year) =>
          Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
        )
        .concat('2026-01', '2026-02', '2026-03'),
    ),
  );
});

test('a brief has 60 to 160 words', () => {
  expect(listBriefsOutside({ fewest: 60, most: 160 })).toEqual([]);
});

test('the briefs of an edition do not begin alike', () => {
  expect(listRepeatedOpenings()).toEqual([]);
});

test('every address that a page cites stands in a register of sources, or is an outlet’s own', () => {
  expect(listUnregisteredLinks()).toEqual([]);
});

test('the register lists no page that nothing names', () => {
  expect(listUnusedSources()).toEqual([]);
});
