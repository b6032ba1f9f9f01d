import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Types, lint, then every test; ends in a plain count. A step that fails counts as one failure. */
const results = join(tmpdir(), `sakhon-tests-${process.pid}.json`);
const steps: readonly (readonly string[])[] = [
  ['astro', 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  ['tsc', '--noEmit'],
  ['eslint', '.', '--max-warnings', '0'],
];

const run = ([command = '', ...args]: readonly string[]) => spawnSync(command, args, { stdio: 'inherit', env: process.env }).status === 0;

const failedSteps = steps.filter((step) => {
  console.log(`\n> ${step.join(' ')}`);
  return !run(step);
});
console.log('\n> vitest run');
const green = run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
const counts = readCounts(results);
rmSync(results, { force: true });

const failed = counts.failed + failedSteps.length + (green || counts.failed > 0 ? 0 : 1);
for (const step of failedSteps) console.error(`failed: ${step.join(' ')}`);
console.log(`\n${counts.passed + steps.length - failedSteps.length} passed, ${failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;

function readCounts(path: string): { passed: number; failed: number; skipped: number } {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
