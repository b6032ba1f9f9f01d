import { enableCompileCache } from 'node:module';
import type { Stage, Stopwatch } from '#src/stopwatch.ts';

/** Builds once, in a process of its own, and prints what each stage took as one line of JSON. Settings come from the environment. */
export interface StageCost {
  /** Milliseconds; `cpu` is of the whole process while the stage lasted, and of what others did for it. */
  wall: number;
  cpu: number;
  /** MiB that the process had at the most when the stage ended. */
  peak: number;
}

const costs: Partial<Record<Stage, StageCost>> = {};
const cpuNow = (): number => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };

const stopwatch: Stopwatch = {
  time(stage, work) {
    const [wall, cpu] = [performance.now(), cpuNow()];
    const add = (): void => {
      const before = costs[stage] ?? { wall: 0, cpu: 0, peak: 0 };
      costs[stage] = { wall: before.wall + performance.now() - wall, cpu: before.cpu + cpuNow() - cpu, peak: process.resourceUsage().maxRSS / 1024 };
    };
    const result = work();
    if (result instanceof Promise) void result.then(add, add);
    else add();
    return result;
  },
  elsewhere(stage, cost) {
    const before = costs[stage] ?? { wall: 0, cpu: 0, peak: 0 };
    costs[stage] = { ...before, wall: before.wall + cost.wall, cpu: before.cpu + cost.cpu };
  },
};

// As scripts/build.ts does.
enableCompileCache();
const { holdMemory } = await import('#src/holdMemory.ts');
holdMemory();
const { clockInThailand, readSettings } = await import('#src/settings.ts');
const settings = readSettings(process.env, process.cwd());
const { startReadingIfNew } = await import('#src/startReading.ts');
startReadingIfNew(settings.keptIn);
const { buildSite, swapIn } = await import('#src/buildSite.ts');

const built = await buildSite(settings, clockInThailand, () => {}, (site) => swapIn(site, settings.outDir), stopwatch);
console.log(JSON.stringify(costs));
process.exitCode = built ? 0 : 1;
