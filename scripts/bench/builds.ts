import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolder } from '#src/cache/kept.ts';
import { stages, type Stage } from '#src/stopwatch.ts';
import { makeProvince, workbookName, writeWorkbook } from './makeProvince.ts';
import { measureRun, type RunCost } from './measureRun.ts';
import { growthExponent, median } from './medians.ts';
import type { StageCost } from './oneBuild.ts';
import { readerRatio } from './readerRatio.ts';

type Print = (line: string) => void;

export interface Rounds {
  readonly sizes: readonly number[];
  readonly rounds: number;
}

export const whole: Rounds = { sizes: [10, 100, 1000], rounds: 5 };
export const quick: Rounds = { sizes: [10, 100], rounds: 1 };

interface Measured {
  readonly ours: readonly RunCost[];
  readonly baseline: readonly RunCost[];
  /** After one workbook was changed, and after none was. */
  readonly changed: readonly RunCost[];
  readonly unchanged: readonly RunCost[];
}

/** Builds provinces of its own with this program and as a plain site, in turn and each from nothing, and prints what each took. */
export async function benchBuilds({ sizes, rounds }: Rounds, print: Print): Promise<void> {
  // Inside the project, for what Astro renders must find its packages.
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), '.cache/bench-'));
  try {
    const cpu: [number, number][] = [];
    for (const size of sizes) {
      await makeProvince(join(folder, String(size)), size);
      const measured = await measure(join(folder, String(size)), rounds);
      tell(size, measured, print);
      cpu.push([size, middleOf(measured.ours, 'cpu')]);
    }
    if (cpu.length === 3) print(`growth of CPU from ${sizes[1]} to ${sizes[2]} workbooks, above the fixed cost: exponent ${growthExponent(cpu).toFixed(2)}`);
    const { ours, bare } = await readerRatio(join(folder, String(sizes.at(-1)), 'spreadsheets/2560'));
    print(`reading one workbook: ${ours.toFixed(2)} ms, twice and compared; a bare unzip and scan ${bare.toFixed(2)} ms; ratio ${(ours / bare).toFixed(1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    // Types that Astro makes for an editor.
    rmSync(join(import.meta.dirname, 'baseline/.astro'), { recursive: true, force: true });
  }
}

/**
 * Cold builds first, each into a folder of its own, and nothing is deleted between them: for minutes after thousands of
 * files were deleted, a disk takes many times as long to make new ones. Then builds over what the last of them left.
 */
async function measure(province: string, rounds: number): Promise<Measured> {
  const [ours, baseline, changed, unchanged]: [RunCost[], RunCost[], RunCost[], RunCost[]] = [[], [], [], []];
  const kept = keptFolder(process.cwd(), { spreadsheets: join(province, 'spreadsheets'), content: join(province, 'content') });
  const env = { SPREADSHEETS_DIR: join(province, 'spreadsheets'), CONTENT_DIR: join(province, 'content'), OUT_DIR: '', STATE_FROM: '' };
  const oneBuild = (): Promise<RunCost> => measureRun(join(import.meta.dirname, 'oneBuild.ts'), env);
  const program = (): Promise<RunCost> => measureRun(join(import.meta.dirname, '../build.ts'), env);
  for (let round = 0; round < rounds; round += 1) {
    if (existsSync(kept)) renameSync(kept, join(province, `kept-${round}`));
    env.OUT_DIR = join(province, `dist-${round}`);
    ours.push(await oneBuild());
    const plain = { SPREADSHEETS_DIR: join(province, 'spreadsheets/2560'), OUT_DIR: join(province, `plain-${round}`), ASTRO_CACHE_DIR: join(province, `cache-${round}`) };
    baseline.push(await measureRun(join(import.meta.dirname, 'baseline/build.ts'), plain));
  }
  for (let round = 0; round < rounds; round += 1) {
    await writeWorkbook(join(province, 'spreadsheets/2560', `${workbookName(1)}.xlsx`), 1, round + 1);
    changed.push(await oneBuild());
    await program();
    unchanged.push(await program());
  }
  rmSync(kept, { recursive: true, force: true });
  return { ours, baseline, changed, unchanged };
}

const middleOf = (runs: readonly RunCost[], what: 'wall' | 'cpu' | 'peak'): number => median(runs.map((run) => run[what]));

type StageCosts = Partial<Record<Stage, StageCost>>;

const stagesOf = (runs: readonly RunCost[]): StageCosts[] => runs.map(({ stdout }) => JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as StageCosts);

/** Milliseconds of processor that stages took together, in the middle of several runs. */
const cpuOf = (staged: readonly StageCosts[], ...names: readonly Stage[]): number => median(staged.map((run) => names.reduce((sum, name) => sum + (run[name]?.cpu ?? 0), 0)));

function tell(size: number, { ours, baseline, changed, unchanged }: Measured, print: Print): void {
  print(`\n${size} workbooks, medians of ${ours.length}      wall s     CPU s  peak MiB`);
  const line = (name: string, values: readonly number[]): void => print(`  ${name.padEnd(28)}${values.map((value) => value.toFixed(value < 100 ? 2 : 0).padStart(10)).join('')}`);
  const staged = stagesOf(ours);
  for (const stage of stages) {
    const costs = staged.flatMap((run) => run[stage] ?? []);
    if (costs.length > 0) line(stage, [median(costs.map(({ wall }) => wall)) / 1000, median(costs.map(({ cpu }) => cpu)) / 1000, median(costs.map(({ peak }) => peak))]);
  }
  const whats = ['wall', 'cpu', 'peak'] as const;
  line('this program', whats.map((what) => middleOf(ours, what)));
  line('plain Astro, ExcelJS, Pagefind', whats.map((what) => middleOf(baseline, what)));
  line('ratio', whats.map((what) => middleOf(ours, what) / middleOf(baseline, what)));
  line('after one change', whats.map((what) => middleOf(changed, what)));
  line('  share of the cold one', whats.map((what) => middleOf(changed, what) / middleOf(ours, what)));
  const again = stagesOf(changed);
  for (const [name, ...own] of [['reading', 'open', 'map'], ['checking', 'check'], ['drawing', 'charts']] as const) print(`  ${`  ${name}, share of its CPU`.padEnd(28)}${(cpuOf(again, ...own) / cpuOf(staged, ...own)).toFixed(2).padStart(20)}`);
  line('nothing changed', whats.map((what) => middleOf(unchanged, what)));
  line('  share of the cold one', whats.map((what) => middleOf(unchanged, what) / middleOf(ours, what)));
}
