import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Machine } from '#src/publish/lock.ts';

/** This process and its machine, as a lock names them. */
export async function thisMachine(): Promise<Machine> {
  return {
    self: { pid: process.pid, host: hostname(), started: await startOf(process.pid) },
    isRunning: async (pid, started) => {
      if (!exists(pid)) return false;
      const seen = await startOf(pid);
      return started === null || seen === null || seen === started;
    },
    now: () => new Date(),
  };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux tells when a process began (proc(5), field 22 of stat, after the name in parentheses). */
async function startOf(pid: number): Promise<string | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
