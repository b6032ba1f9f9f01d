import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Types and lint beside every test; ends in a plain count. A step that fails counts as one failure. */
const results = join(tmpdir(), `sakhon-tests-${process.pid}.json`);
const steps: readonly (readonly string[])[] = [
  ['astro', 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  ['tsc', '--noEmit'],
  ['eslint', '.', '--max-warnings', '0'],
];
type Step = readonly string[];

// Every step, and every command that a test runs, loads what another has compiled.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');

/** Runs a step and says whether it went well. What it prints is shown as it comes, or (`aside`) at its end in one piece. */
function run([command = '', ...args]: Step, aside: boolean): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', aside ? 'pipe' : 'inherit', aside ? 'pipe' : 'inherit'] });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    child.on('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.on('close', (status, signal) => {
      if (signal !== null) console.error(`${command} was ended by ${signal}`);
      if (aside) console.log(`\n> ${[command, ...args].join(' ')}\n${pieces.join('')}`);
      done(status === 0);
    });
  });
}

/** One after the other: the tests have the other core. */
async function failedOf(all: readonly Step[]): Promise<Step[]> {
  const failed: Step[] = [];
  for (const step of all) if (!(await run(step, true))) failed.push(step);
  return failed;
}

console.log('\n> vitest run');
const [green, failedSteps] = await Promise.all([
  run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`], false),
  failedOf(steps),
]);
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
