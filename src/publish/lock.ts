import { publishWords } from '#src/i18n/publish.ts';
import { codeOf, ifThere, noLink, type Disk } from '#src/publish/disk.ts';
import type { Places } from '#src/publish/places.ts';

/** Who publishes. `started` tells a process from a later one of the same number; null where the system does not say. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: string | null;
  /** ISO, UTC. */
  readonly since: string;
}

/** What this machine knows of itself and of its processes. */
export interface Machine {
  readonly self: Omit<Holder, 'since'>;
  readonly isRunning: (pid: number, started: string | null) => Promise<boolean>;
  readonly now: () => Date;
}

export interface Lock {
  /** Throws if another has taken the lock over. */
  readonly mayGoOn: () => Promise<void>;
  /** To be called now and then: another machine, which cannot see this process, goes by it. */
  readonly touch: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** Milliseconds. A lock without a holder's name is one being written, on a disk without second names; one of another machine is touched while it works. */
const patience = { unnamed: 10_000, elsewhere: 10 * 60_000 };
export const touchEvery = 20_000;

/** Takes the lock, or tells who has it. A lock whose process is dead is taken over. */
export async function takeLock(disk: Disk, { lock }: Places, machine: Machine): Promise<Lock | Holder> {
  const mine = JSON.stringify({ ...machine.self, since: machine.now().toISOString() } satisfies Holder);
  for (let tries = 0; tries < 5; tries += 1) {
    if (await create(disk, lock, mine, machine.self.pid)) return held(disk, lock, mine, machine);
    const seen = await ifThere(disk.readFile(lock, 'utf8'), null);
    if (seen === null) continue;
    if (await isAlive(disk, lock, seen, machine)) return holderIn(seen) ?? { pid: 0, host: '', started: null, since: machine.now().toISOString() };
    await takeAway(disk, lock, seen);
  }
  return { pid: 0, host: '', started: null, since: machine.now().toISOString() };
}

export const isLock = (taken: Lock | Holder): taken is Lock => 'release' in taken;

/** Written aside, then named: a lock is never there without its holder, whenever a process dies. */
async function create(disk: Disk, lock: string, text: string, pid: number): Promise<boolean> {
  const aside = `${lock}.${pid}`;
  try {
    await disk.writeFile(aside, text);
    await disk.link(aside, lock).catch((error: unknown) => {
      if (!noLink.has(codeOf(error))) throw error;
      return disk.writeFile(lock, text, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    // Gone: who has the lock has cleared it away.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    throw error;
  } finally {
    await disk.rm(aside, { force: true });
  }
}

function holderIn(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

async function isAlive(disk: Disk, lock: string, text: string, machine: Machine): Promise<boolean> {
  const holder = holderIn(text);
  if (holder?.host === machine.self.host) return machine.isRunning(holder.pid, holder.started);
  const stats = await ifThere(disk.stat(lock), null);
  return stats !== null && machine.now().getTime() - stats.mtimeMs < (holder ? patience.elsewhere : patience.unnamed);
}

/** Two may find the same dead lock: who moves away what is not the lock that it saw, puts it back. */
async function takeAway(disk: Disk, lock: string, seen: string): Promise<void> {
  const stale = `${lock}.stale`;
  await ifThere(disk.rename(lock, stale), undefined);
  const moved = await ifThere(disk.readFile(stale, 'utf8'), null);
  if (moved !== null && moved !== seen) await disk.link(stale, lock).catch(() => undefined);
  await disk.rm(stale, { force: true });
}

function held(disk: Disk, lock: string, mine: string, { now }: Machine): Lock {
  const isMine = async (): Promise<boolean> => (await ifThere(disk.readFile(lock, 'utf8'), null)) === mine;
  return {
    async mayGoOn() {
      if (!(await isMine())) throw new Error(publishWords.takenOver);
    },
    async touch() {
      await ifThere(disk.utimes(lock, now(), now()), undefined);
    },
    async release() {
      if (await isMine()) await disk.rm(lock, { force: true });
    },
  };
}
