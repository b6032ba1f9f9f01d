import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one program took, with all that it started. `cpu` and `peak` are known on Linux only, else NaN; they are looked at every 100 ms. */
export interface RunCost {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** MiB of the largest process at its largest. */
  readonly peak: number;
  readonly stdout: string;
}

const ticksASecond = 100;
const pollMilliseconds = 100;
/** To look for new processes takes a millisecond, which a program that uses all processors would miss. */
const pollsUntilNew = 5;

const read = (path: string): string => { try { return readFileSync(path, 'utf8'); } catch { return ''; } };

/** Fields of /proc/<pid>/stat from the third on (proc(5)); the name before them may hold blanks. */
const statOf = (pid: number): string[] => read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];

/** Seconds of CPU of a process alone. Who started it may end before it does, so what a parent is told of its children is too little. */
const cpuOf = (pid: number): number => {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond || 0;
};

/** A process and all that it started, as they stand now. */
function family(root: number): number[] {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), Number(statOf(Number(name))[1])] as const);
  const found = [root];
  // Grows while it is gone through: children of children are found too.
  for (const each of found) found.push(...parents.filter(([, parent]) => parent === each).map(([pid]) => pid));
  return found;
}

const peakOf = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** Runs a script of Node to its end. Throws what it said if it fails. */
export async function measureRun(script: string, env: NodeJS.ProcessEnv): Promise<RunCost> {
  const isLinux = process.platform === 'linux';
  const cpu = new Map<number, number>();
  const started = performance.now();
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr, peak] = ['', '', isLinux ? 0 : Number.NaN];
  child.stdout.on('data', (text: Buffer) => { stdout += text.toString(); });
  child.stderr.on('data', (text: Buffer) => { stderr += text.toString(); });
  let [polls, pids]: [number, number[]] = [0, []];
  const polling = setInterval(() => {
    if (!isLinux || child.pid === undefined) return;
    if (polls % pollsUntilNew === 0) pids = family(child.pid);
    polls += 1;
    peak = Math.max(peak, ...pids.map(peakOf));
    for (const pid of pids) cpu.set(pid, Math.max(cpu.get(pid) ?? 0, cpuOf(pid)));
  }, pollMilliseconds);
  const code = await new Promise<number | null>((done, fail) => { child.on('close', done); child.on('error', fail); });
  clearInterval(polling);
  if (code !== 0) throw new Error(`${script} failed: ${stdout}${stderr}`);
  return { wall: (performance.now() - started) / 1000, cpu: isLinux ? [...cpu.values()].reduce((sum, each) => sum + each, 0) : Number.NaN, peak, stdout };
}
