import { expect, test } from 'vitest';
import { pictureStyle, readStyle } from './picture-style.ts';

const tokens = `
:root {
  --paper: #fbfaf5;
  --kz: #1f6fb5;
  --sans: 'Source Sans 3', 'Sans fallback', system-ui;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15171b; --kz: #6fb0ee; }
}
`;
const picture = '.picture-paper { fill: var(--paper); }';

test('a picture has the colours of the light theme, and fonts that other machines have', () => {
  const drawing = `/* { a brace in a comment } */
    .chart-kz,
    .chart-kg { color: var(--kz); }
    .chart-drawing { font-family: var(--sans); }`;

  expect(pictureStyle({ tokens, drawing, picture })).toBe(
    [
      '.chart-kz,.chart-kg{color:#1f6fb5}',
      ".chart-drawing{font-family:'Source Sans 3', Arial, sans-serif}",
      '.picture-paper{fill:#fbfaf5}',
    ].join('\n'),
  );
});

test('rules for screens and for forced colours stay on the site', () => {
  const drawing =
    '@media (forced-colors: active) { .chart-bar { fill: CanvasText; } }\n.chart-bar { fill: red; }';

  expect(pictureStyle({ tokens, drawing, picture })).toBe(
    '.chart-bar{fill:red}\n.picture-paper{fill:#fbfaf5}',
  );
});

test('a variable that the light theme lacks is a mistake', () => {
  const drawing = '.chart-bar { fill: var(--kz-bar); }';

  expect(() => pictureStyle({ tokens, drawing, picture })).toThrow(
    'The style of charts asks for --kz-bar, which tokens.css lacks.',
  );
});

test('a rule is read with the classes of each of its selectors', () => {
  expect(readStyle('.chart-name.chart-kz,.chart-head{font-weight:650;fill:red}')).toEqual([
    {
      selectors: [['chart-name', 'chart-kz'], ['chart-head']],
      declarations: new Map([
        ['font-weight', '650'],
        ['fill', 'red'],
      ]),
    },
  ]);
});

test('a selector that outlines could not follow is a mistake', () => {
  expect(() => readStyle('.chart-drawing text{fill:red}')).toThrow(
    'Pictures cannot follow the selector “.chart-drawing text”.',
  );
});
