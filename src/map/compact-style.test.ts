import { expect, test } from 'vitest';
import { compactStyle } from './compact-style.ts';

test('a style sheet loses comments and indents, and nothing that it says', () => {
  const style = compactStyle(
    '/* Why. */\n.a .b,\n.c {\n  color: var(--ink);\n}\n@media (min-width: 2px) {\n  .d { top: 0; }\n}\n',
  );

  expect(style).toBe('.a .b,.c{color:var(--ink)}@media (min-width:2px){.d{top:0}}');
});
