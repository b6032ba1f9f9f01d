import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone, type Desk } from '#src/publish/alone.ts';
import { realDisk, type Disk } from '#src/publish/disk.ts';
import type { Machine } from '#src/publish/lock.ts';
import { thisMachine } from '#src/publish/machine.ts';
import { release } from '#src/publish/release.ts';
import { rollBack } from '#src/publish/rollBack.ts';
import { writeSite } from './smallSite.ts';

/** A folder to publish into, and the lines that publishing has said. */
export async function newDesk(root = mkdtempSync(join(tmpdir(), 'sakhon-publish-')), disk: Disk = realDisk) {
  const said: string[] = [];
  const desk: Desk = { to: join(root, 'www'), disk, machine: await thisMachine(), log: (line) => said.push(line) };
  return { root, desk, said, remove: () => { rmSync(root, { recursive: true, force: true }); } };
}

/** Publishes a ready site, as `npm run publish` does once it is built. */
export function publishReady(desk: Desk, site: string, keep: number): Promise<boolean> {
  return alone(desk, async (places, { mayGoOn }) => {
    await release(desk.disk, places, { site, keep, now: desk.machine.now(), facts: { pages: 10, figures: 0 }, seconds: () => ({}), mayGoOn });
    return true;
  });
}

export const publishVersion = (desk: Desk, root: string, version: number, keep = 3): Promise<boolean> => publishReady(desk, writeSite(join(root, `site-${version}`), version), keep);

export const rollBackTo = (desk: Desk, asked: string | null): Promise<boolean> => alone(desk, async (places) => (await rollBack(desk.disk, places, asked)).to !== null);

/** Runs before each thing asked of the disk; may throw, or end the process. */
export function watchedDisk(before: (name: string, args: readonly unknown[]) => void, disk: Disk = realDisk): Disk {
  return Object.fromEntries(Object.entries(disk).map(([name, work]) => [name, async (...args: unknown[]) => {
    before(name, args);
    return (work as (...args: unknown[]) => Promise<unknown>)(...args);
  }])) as unknown as Disk;
}

export const elsewhere = (machine: Machine, self: Partial<Machine['self']>): Machine => ({ ...machine, self: { ...machine.self, ...self } });

/** Everything in a folder to publish into: names at the top, and in `releases`. */
export const namesIn = (to: string) => ({ top: readdirSync(to).sort(), releases: readdirSync(join(to, 'releases')).sort() });

export const shown = (to: string, path: string): string => readFileSync(join(to, 'current', path), 'utf8');

export const shownVersion = (to: string): number => (JSON.parse(shown(to, 'state.json')) as { release: number }).release;

export const numbersIn = (to: string): number[] => namesIn(to).releases.filter((name) => !name.endsWith('.json')).map((name) => Number(name.split('-')[0]));
