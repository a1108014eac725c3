import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('scripts run on the Node that the project brings, whatever the machine has', () => {
  expect(process.version).toBe(`v${dependencies['node'] ?? ''}`);
});

test('so do tools that a tool starts by name', () => {
  const version = execFileSync('node', ['--version'], { encoding: 'utf8' });

  expect(version.trim()).toBe(`v${dependencies['node'] ?? ''}`);
});
