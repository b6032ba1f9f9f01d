import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Dates are formatted in UTC; a zone fourteen hours ahead shows at once where one is not.
process.env.TZ = 'Pacific/Kiritimati';

/** Files that take longest: none of them is to begin when all others have ended. */
const long = ['site/rebuild', 'site/publishing', 'site/browser', 'site/publishCommand', 'publish/killedSwap', 'cache/keptRows'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => [...long, ''].findIndex((name) => moduleId.includes(`tests/${name}`));
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    // Left to itself it keeps one core free, which on a machine of two means one file after the other.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongFirst },
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
