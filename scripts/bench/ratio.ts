import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeOrdinaryProvince, type Shape } from './ordinaryProvince.ts';

const shapes: readonly Shape[] = [[30, 4], [120, 4], [150, 12], [500, 12]].map(([rows = 0, amounts = 0]) => ({ workbooks: 40, rows, amounts }));
const rounds = 5;
const most = 3;

/**
 * Measures `check` over 40 styled workbooks of several ordinary sizes against a plain ExcelJS read of them, each in a
 * process of its own: the two in turn, the middle of five rounds, after one that nobody counts.
 * Gives the exit code: 1 where a ratio of the times is over 3.
 */
export async function benchRatio(print: (line: string) => void): Promise<number> {
  print('rows × columns   plain ExcelJS read        check   ratio');
  const ratios: number[] = [];
  for (const shape of shapes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      await writeOrdinaryProvince(folder, shape);
      const { plain, check } = measure(folder);
      ratios.push(check / plain);
      print(`${String(shape.rows).padStart(4)} × ${String(shape.amounts + 2).padEnd(7)} ${told(plain)} ${told(check)}   ${(check / plain).toFixed(2).padStart(5)}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const worst = Math.max(...ratios);
  print(`${shapes[0]?.workbooks ?? 0} workbooks of each size, medians of ${rounds} in turn; the worst ratio is ${worst.toFixed(2)} (at most ${most})`);
  return worst <= most ? 0 : 1;
}

const told = (milliseconds: number): string => `${String(Math.round(milliseconds)).padStart(15)} ms`;

/** Milliseconds of each, from start to end. */
function measure(folder: string): { plain: number; check: number } {
  const env = { ...process.env, SPREADSHEETS_DIR: join(folder, 'spreadsheets'), CONTENT_DIR: join(folder, 'content') };
  const plain: number[] = [];
  const check: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    plain.push(timeOf(join(import.meta.dirname, 'plainRead.ts'), [join(folder, 'spreadsheets/2560')], env));
    check.push(timeOf(resolve(import.meta.dirname, '../check.mjs'), [], env));
  }
  return { plain: middle(plain.slice(1)), check: middle(check.slice(1)) };
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function timeOf(script: string, args: readonly string[], env: NodeJS.ProcessEnv): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' });
  if (status === null || status > 1) throw new Error(`${script} failed: ${stdout}${stderr}`);
  return performance.now() - started;
}
