/**
 * Setup of unit tests: a warning or an error on the console that no test expects fails the test in which it came. A
 * test that expects one says so: `vi.spyOn(console, 'warn').mockImplementation(() => undefined)`.
 */
import { format } from 'node:util';
import { afterEach } from 'vitest';

const unexpected: string[] = [];

for (const method of ['warn', 'error'] as const) {
  globalThis.console[method] = (...values: readonly unknown[]) => {
    unexpected.push(`console.${method}: ${format(...values)}`);
  };
}

afterEach(() => {
  const messages = unexpected.splice(0);
  if (messages.length > 0) throw new Error(`Unexpected on the console:\n${messages.join('\n')}`);
});
