import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Dates are formatted in UTC; a zone fourteen hours ahead shows at once where one is not.
process.env.TZ = 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    // Left to itself it keeps one core free, which on a machine of two means one file after the other.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          testTimeout: 60_000,
          // Most files load the same modules, and none changes what another sees: they are loaded once.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/support/builtSite.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          isolate: false,
        },
      },
    ],
  },
});
