import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPackStore } from '#src/cache/packStore.ts';
import { openStore, type Store } from '#src/cache/store.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { loadProvince, type Directories } from '#src/loadProvince.ts';
import { noStopwatch } from '#src/stopwatch.ts';
import { frozenProvince } from '../support/frozenProvince.ts';
import { temporaryProvince } from '../support/temporaryProvince.ts';
import { seeded } from '../../scripts/bench/seeded.ts';

const root = mkdtempSync(join(tmpdir(), 'sakhon-kept-'));
const good = join(root, 'good');
const folder = join(root, 'kept');
const isSame = () => true;
const rowStore = (version = 'this', at = folder) => openStore(at, version, isSame);
const load = (directories: Directories, store: Store | null, day = '2018-04-05') => loadProvince(directories, () => day, undefined, undefined, noStopwatch, store && { rows: store, findings: openStore(`${folder}-findings`, 'this', isSame) });
/** All of it, the history too, in the order in which it stands. */
const textOf = ({ history, ...rest }: LoadedProvince) => JSON.stringify([rest, history]);

/** Says how often a store had what it was asked for. */
function counted(store: Store) {
  const count = { hits: 0, misses: 0 };
  const read = (name: string) => {
    const bytes = store.read(name);
    count[bytes ? 'hits' : 'misses'] += 1;
    return bytes;
  };
  return { count, store: { ...store, read } };
}

const coldProvince = await load(frozenProvince, null);
const cold = textOf(coldProvince);
await load(frozenProvince, rowStore('this', good));
const names = readdirSync(good).sort();

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(good, folder, { recursive: true });
});
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

describe('rows that were kept', () => {
  it('are those of the workbooks, and no workbook is opened for them', async () => {
    const { count, store } = counted(rowStore());
    const warm = await load(frozenProvince, store);
    expect(count).toEqual({ hits: names.length, misses: 0 });
    expect(names.length).toBeGreaterThan(20);
    expect(warm.datasets).toStrictEqual(coldProvince.datasets);
    expect(textOf(warm)).toBe(cold);
  });

  it('are kept whole: what was kept is not written again', async () => {
    await load(frozenProvince, rowStore());
    expect(readdirSync(folder).sort()).toEqual(names);
    for (const name of names) expect(readFileSync(join(folder, name)).equals(readFileSync(join(good, name)))).toBe(true);
  });

  it('give way to a changed workbook, a changed definition and changed names of agencies', async () => {
    const files = temporaryProvince();
    try {
      await files.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 2700);
      const one = counted(rowStore());
      expect(textOf(await load(files.directories, one.store))).toBe(textOf(await load(files.directories, null)));
      expect(one.count.misses).toBeGreaterThan(0);
      expect(one.count.hits).toBeGreaterThan(names.length - 6);
      files.replaceInContent('datasets/otop.yaml', /^title: .*$/m, 'title: ชื่ออื่น');
      expect(textOf(await load(files.directories, rowStore()))).toBe(textOf(await load(files.directories, null)));
      files.replaceInContent('agencies.yaml', /name: .*/, 'name: สำนักงานชื่ออื่น');
      const all = counted(rowStore());
      expect(textOf(await load(files.directories, all.store))).toBe(textOf(await load(files.directories, null)));
      expect(all.count.hits).toBe(0);
    } finally {
      files.remove();
    }
  });

  it('hold what is wrong in a workbook, and never that it could not be read', async () => {
    const files = temporaryProvince();
    try {
      await files.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 'มาก');
      writeFileSync(join(files.directories.spreadsheets, '2560/water-quality.xlsx'), 'not a workbook');
      const expected = textOf(await load(files.directories, null));
      expect(expected).toContain('not-a-number');
      for (const again of [1, 2]) expect(textOf(await load(files.directories, rowStore())), String(again)).toBe(expected);
    } finally {
      files.remove();
    }
  });

  it('are taken away when nobody asks for them any more', async () => {
    writeFileSync(join(folder, 'f'.repeat(64)), 'old');
    mkdirSync(join(folder, 'a folder'));
    await load(frozenProvince, rowStore());
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  it('are not kept by a program that was changed while it ran', async () => {
    await load(frozenProvince, openStore(folder, 'new', () => false));
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** What can happen to the files that were kept. */
const attacks: Record<string, () => void> = {
  'nothing is there': () => rmSync(folder, { recursive: true }),
  'every file is cut off': () => names.forEach((name, at) => truncateSync(join(folder, name), at * 7)),
  'every file is empty': () => names.forEach((name) => truncateSync(join(folder, name), 0)),
  'every file has more': () => names.forEach((name) => appendFileSync(join(folder, name), 'x')),
  'files have changed places': () => names.forEach((name, at) => cpSync(join(good, names[(at + 1) % names.length] ?? ''), join(folder, name))),
  'a folder stands for every file': () => names.forEach((name) => { rmSync(join(folder, name)); mkdirSync(join(folder, name, 'deep'), { recursive: true }); }),
  'a file stands for the folder': () => { rmSync(folder, { recursive: true }); writeFileSync(folder, 'no folder'); },
  'the clock was set back': () => names.forEach((name) => utimesSync(join(folder, name), new Date('2035-01-01'), new Date('2035-01-01'))),
  'the parts that hold bytes are all of another file': () => names.forEach((name) => cpSync('package-lock.json', join(folder, name))),
};

describe('a store that was attacked costs time, never a figure', () => {
  it.each(Object.keys(attacks))('%s', async (name) => {
    attacks[name]?.();
    expect(textOf(await load(frozenProvince, rowStore()))).toBe(cold);
    // And the load has put it right, where that can be.
    if (name !== 'a file stands for the folder') expect(textOf(await load(frozenProvince, rowStore()))).toBe(cold);
  });

  it('bits are turned, in every file at another place, time and again', async () => {
    const random = seeded(20180405);
    for (let round = 0; round < 6; round += 1) {
      for (const name of names) {
        const bytes = readFileSync(join(good, name));
        const at = Math.floor(random() * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
        writeFileSync(join(folder, name), bytes);
      }
      const { count, store } = counted(rowStore());
      expect(textOf(await load(frozenProvince, store)), String(round)).toBe(cold);
      expect(count.hits).toBe(0);
    }
  });

  it('any one bit of a file that is turned is noticed', () => {
    const random = seeded(2561);
    for (let round = 0; round < 2_000; round += 1) {
      const name = names[Math.floor(random() * names.length)] ?? '';
      const bytes = readFileSync(join(good, name));
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      writeFileSync(join(folder, name), bytes);
      expect(rowStore().read(name), `${name} ${at}`).toBeNull();
      writeFileSync(join(folder, name), readFileSync(join(good, name)));
    }
  });

});

describe('a store that others use too', () => {
  it('another version of the program finds nothing', async () => {
    const { count, store } = counted(rowStore('another'));
    expect(textOf(await load(frozenProvince, store))).toBe(cold);
    expect(count).toEqual({ hits: 0, misses: names.length });
    expect(readdirSync(folder).some((name) => names.includes(name))).toBe(false);
  });

  it('another province with workbooks of the same names has its own figures', async () => {
    const files = temporaryProvince();
    try {
      files.replaceInContent('province.yaml', /shortName: .*/, 'shortName: อื่น');
      await files.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 1);
      const own = textOf(await load(files.directories, null));
      expect(textOf(await load(files.directories, rowStore()))).toBe(own);
      expect(textOf(await load(frozenProvince, rowStore()))).toBe(cold);
      expect(textOf(await load(files.directories, rowStore()))).toBe(own);
    } finally {
      files.remove();
    }
  });

  it('two loads at once over one store', async () => {
    rmSync(folder, { recursive: true });
    const both = await Promise.all([load(frozenProvince, rowStore()), load(frozenProvince, rowStore())]);
    expect(both.map(textOf)).toEqual([cold, cold]);
    expect(existsSync(folder)).toBe(true);
  });

  it('a day set back changes the day and no row', async () => {
    const earlier = await load(frozenProvince, rowStore(), '2001-01-01');
    expect(textOf(earlier)).toBe(textOf(await load(frozenProvince, null, '2001-01-01')));
  });
});

describe('rows as builds keep them, all in one file', () => {
  const pack = join(root, 'pack');
  const file = join(pack, 'all');
  const open = (version = 'this') => counted(openPackStore(pack, version, isSame));
  const keep = async (): Promise<Buffer> => {
    rmSync(pack, { recursive: true, force: true });
    await load(frozenProvince, open().store);
    return readFileSync(file);
  };

  it('are taken from it, and it is not written again', async () => {
    const whole = await keep();
    const { count, store } = open();
    expect(textOf(await load(frozenProvince, store))).toBe(cold);
    expect(count).toEqual({ hits: names.length, misses: 0 });
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  it('are read anew where any of it was turned, cut off, or is another version\'s', async () => {
    const whole = await keep();
    const random = seeded(7);
    const turned = (): Buffer => {
      const bytes = Buffer.from(whole);
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return bytes;
    };
    const attacks = [...Array.from({ length: 8 }, turned), ...Array.from({ length: 4 }, () => whole.subarray(0, Math.floor(random() * whole.length)))];
    for (const bytes of attacks) {
      writeFileSync(file, bytes);
      const { count, store } = open();
      expect(textOf(await load(frozenProvince, store))).toBe(cold);
      expect(count.hits).toBe(0);
      // And the load has put it right.
      expect(openPackStore(pack, 'this', isSame).wasEmpty).toBe(false);
    }
    const { count, store } = open('another');
    expect(textOf(await load(frozenProvince, store))).toBe(cold);
    expect(count.hits).toBe(0);
  });
});
