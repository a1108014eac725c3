import { defineConfig } from 'vitest/config';

/** Building a site or starting a browser takes its time on a busy machine. */
const unhurried = { testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          setupFiles: ['tests/fail-on-console.ts'],
        },
      },
      { test: { name: 'build', include: ['tests/{build,facts}/**/*.test.ts'], ...unhurried } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...unhurried } },
    ],
  },
});
