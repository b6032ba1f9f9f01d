import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isReleaseId, nextId } from '#src/publish/places.ts';
import { namesIn, newDesk, numbersIn, publishReady, publishVersion, rollBackTo, shown, shownVersion, watchedDisk } from './support/desk.ts';
import { askedBy, smallSite, writeSite } from './support/smallSite.ts';

let removed: (() => void)[] = [];
afterEach(() => {
  for (const remove of removed) remove();
  removed = [];
});

async function desk() {
  const here = await newDesk();
  removed.push(here.remove);
  return { ...here, to: here.desk.to };
}

/** Whether a page of that version, opened before, still finds all that it asks for. */
function stillWhole(to: string, version: number): string[] {
  const site = smallSite(version);
  const asked = [...site].filter(([path]) => path.endsWith('.html')).flatMap(([, html]) => askedBy(html));
  return asked.filter((path) => !existsSync(join(to, 'current', path)) || shown(to, path) !== site.get(path));
}

describe('releases', () => {
  it('the newest stays visible, the last N stay, older ones go with what only they asked for', async () => {
    const { desk: to, root } = await desk();
    for (const version of [1, 2, 3, 4]) await publishVersion(to, root, version, 2);
    expect(shownVersion(to.to)).toBe(4);
    expect(numbersIn(to.to)).toEqual([3, 4]);
    expect([4, 3].map((version) => stillWhole(to.to, version))).toEqual([[], []]);
    expect(stillWhole(to.to, 1).length).toBeGreaterThan(10);
    expect(stillWhole(to.to, 2).length).toBeGreaterThan(10);
  });

  it('what has not changed keeps its date and takes no room', async () => {
    const { desk: to, root } = await desk();
    await publishVersion(to, root, 1);
    const before = statSync(join(to.to, 'current/about/index.html'));
    await publishVersion(to, root, 2);
    const after = statSync(join(to.to, 'current/about/index.html'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(statSync(join(to.to, 'current/index.html')).ino).not.toBe(before.ino);
  });

  it('a disk without second names for files gets copies', async () => {
    const here = await newDesk(undefined, watchedDisk((name) => {
      if (name === 'link') throw Object.assign(new Error('no links'), { code: 'EPERM' });
    }));
    removed.push(here.remove);
    for (const version of [1, 2, 3]) expect(await publishVersion(here.desk, here.root, version), here.said.join('\n')).toBe(true);
    expect([3, 2, 1].map((version) => stillWhole(here.desk.to, version))).toEqual([[], [], []]);
    expect(await rollBackTo(here.desk, null)).toBe(true);
    expect(stillWhole(here.desk.to, 3)).toEqual([]);
    expect(namesIn(here.desk.to).top).toEqual(['current', 'releases']);
  });

  it('numbers decide the order, whatever the clock says', () => {
    expect(nextId(['0009-20261120T111803Z', '0010-19700101T000000Z'], new Date('2001-02-03T04:05:06.789Z'))).toBe('0011-20010203T040506Z');
    expect(isReleaseId('0011-20010203T040506Z')).toBe(true);
  });
});

describe('going back', () => {
  it('to the one before, and before that; to a named one, forward too; readers of the newer keep theirs', async () => {
    const { desk: to, root, said } = await desk();
    for (const version of [1, 2, 3]) await publishVersion(to, root, version);
    expect(await rollBackTo(to, null)).toBe(true);
    expect(shownVersion(to.to)).toBe(2);
    expect([3, 2, 1].map((version) => stillWhole(to.to, version))).toEqual([[], [], []]);
    expect(await rollBackTo(to, null)).toBe(true);
    expect(shownVersion(to.to)).toBe(1);
    expect(stillWhole(to.to, 3)).toEqual([]);
    expect(await rollBackTo(to, null)).toBe(false);
    expect(await rollBackTo(to, '3')).toBe(true);
    expect(shownVersion(to.to)).toBe(3);
    expect(await rollBackTo(to, '77')).toBe(false);
    expect(said).toEqual([]);
  });

  it('a publish after it goes on from what readers see, and keeps that one', async () => {
    const { desk: to, root } = await desk();
    for (const version of [1, 2, 3]) await publishVersion(to, root, version, 3);
    await rollBackTo(to, '1');
    await publishVersion(to, root, 4, 2);
    expect(shownVersion(to.to)).toBe(4);
    expect(numbersIn(to.to)).toEqual([1, 4]);
    expect(stillWhole(to.to, 1)).toEqual([]);
    await publishVersion(to, root, 5, 2);
    expect(numbersIn(to.to)).toEqual([4, 5]);
  });
});

describe('what goes wrong', () => {
  it('a full disk, at whatever step: the old site serves, the place is clean, the next publish works', async () => {
    const { desk: to, root, said } = await desk();
    await publishVersion(to, root, 1);
    let steps = 0;
    await publishReady({ ...to, disk: watchedDisk(() => { steps += 1; }) }, writeSite(join(root, 'site-2'), 1), 3);
    await rollBackTo(to, '1');
    const names = new Set(['mkdir', 'writeFile', 'copyFile', 'link', 'symlink', 'rename', 'open']);
    let refused = 0;
    for (let failAt = 1; failAt <= steps; failAt += 7) {
      let step = 0;
      const full = watchedDisk((name) => {
        step += 1;
        if (step >= failAt && names.has(name)) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      });
      const done = await publishReady({ ...to, disk: full }, writeSite(join(root, 'site-3'), 3), 3);
      expect(existsSync(join(to.to, 'current/index.html'))).toBe(true);
      if (!done) {
        refused += 1;
        expect(shownVersion(to.to)).toBe(1);
        expect(said.at(-1)).toBe(`ทำไม่สำเร็จ เว็บไซต์เดิมยังอยู่ครบ\nพื้นที่ดิสก์ไม่พอ วิธีแก้: เพิ่มที่ว่างในดิสก์ของ ${to.to} หรือเก็บฉบับเดิมให้น้อยลงด้วย --keep แล้วเผยแพร่ใหม่`);
      }
      await rollBackTo(to, '1');
    }
    expect(refused).toBeGreaterThan(10);
    expect(await publishVersion(to, root, 4)).toBe(true);
    expect(shownVersion(to.to)).toBe(4);
    expect(namesIn(to.to).top).toEqual(['current', 'releases']);
    expect(readdirSync(join(to.to, 'releases')).filter((name) => !isReleaseId(name.replace(/\.json$/, '')))).toEqual([]);
  });

  it('a release that was never shown is none to go back to', async () => {
    const { desk: to, root } = await desk();
    await publishVersion(to, root, 1);
    await publishVersion(to, root, 2);
    const broken = watchedDisk((name, [, path]) => {
      if (name === 'rename' && String(path).endsWith('current')) throw new Error('the machine went down');
    });
    expect(await publishReady({ ...to, disk: broken }, writeSite(join(root, 'site-3'), 3), 3)).toBe(false);
    expect(shownVersion(to.to)).toBe(2);
    expect(await rollBackTo(to, '3')).toBe(false);
    expect(numbersIn(to.to)).toEqual([1, 2]);
  });

});
