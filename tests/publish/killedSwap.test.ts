import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { namesIn, newDesk, publishVersion, shownVersion } from './support/desk.ts';
import { readOn, serveCurrent, type Reading } from './support/reader.ts';
import { writeSite } from './support/smallSite.ts';

const here = await newDesk();
afterAll(() => { here.remove(); }, 120_000);

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface End {
  readonly killed: boolean;
  readonly out: string;
  /** Milliseconds from ready to its end. */
  readonly took: number;
}

/** Runs a publish as its own process; it dies before the `dieAt`-th thing it asks of the disk, or is killed so long after it was ready. */
function run(site: string, dieAt: number | null, killAfter: number | null): Promise<End> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, ['tests/publish/support/dyingPublish.ts', here.desk.to, site, String(dieAt ?? '')], { env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: join(here.root, 'compiled') } });
    let out = '';
    let ready = 0;
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
      if (ready > 0) return;
      ready = performance.now();
      if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.stderr.on('data', (text: Buffer) => { out += text.toString(); });
    child.on('close', (_code, signal) => { ended({ killed: signal === 'SIGKILL', out, took: performance.now() - ready }); });
  });
}

describe('a publish killed at any moment', () => {
  it('readers get whole releases only, at 100 moments, and the next publish clears away what is left', async () => {
    const random = seeded(5);
    for (const version of [1, 2, 3, 4, 5]) await publishVersion(here.desk, here.root, version, 5);
    const trial = await run(writeSite(join(here.root, 'site-6'), 6), null, null);
    const asked = Number(/done (\d+)/.exec(trial.out)?.[1]);
    expect(asked, trial.out).toBeGreaterThan(50);
    const served = await serveCurrent(here.desk.to);
    const reading: Reading = { wrong: [], pages: new Set(), count: 0, stop: false };
    const readers = [1, 2].map((seed) => readOn(served.url, reading, seeded(seed)));
    let [killed, version] = [0, 6];
    for (let turn = 0; killed < 100 && turn < 300; turn += 1) {
      version += 1;
      const site = turn % 5 === 4 ? 'rollback' : writeSite(join(here.root, `site-${version}`), version);
      // By turns: anywhere in the work; among its last steps, where the swap is; by the clock, in the midst of a step.
      const dieAt = [1 + Math.floor(random() * asked), asked - Math.floor(random() * 40), null][turn % 3] ?? null;
      const end = await run(site, dieAt, dieAt === null ? random() * trial.took : null);
      rmSync(join(here.root, `site-${version}`), { recursive: true, force: true });
      if (end.killed) killed += 1;
      // There may be nothing to go back to.
      else expect(end.out).toMatch(site === 'rollback' ? /^ready\n(done|refused) \d+\n$/ : /^ready\ndone \d+\n$/);
    }
    await publishVersion(here.desk, here.root, version + 1, 5);
    reading.stop = true;
    await Promise.all(readers);
    await served.close();
    expect(reading.wrong).toEqual([]);
    expect(killed).toBe(100);
    expect(reading.count).toBeGreaterThan(100);
    expect(reading.pages.size).toBeGreaterThan(10);
    expect(shownVersion(here.desk.to)).toBe(version + 1);
  }, 300_000);

  it('nothing is left but the link, the releases that stay and their records', async () => {
    await publishVersion(here.desk, here.root, 1000, 5);
    await publishVersion(here.desk, here.root, 1001, 5);
    const { top, releases } = namesIn(here.desk.to);
    expect(top).toEqual(['current', 'releases']);
    const ids = releases.filter((name) => !name.endsWith('.json'));
    expect(ids).toHaveLength(5);
    expect(releases).toEqual([...ids, ...ids.map((id) => `${id}.json`)].sort());
    const files = ids.flatMap((id) => readdirSync(join(here.desk.to, 'releases', id), { recursive: true }).map(String));
    expect(files.filter((path) => /next|probe|~/.test(path))).toEqual([]);
  });
});
