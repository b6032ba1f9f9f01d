import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newDesk, publishVersion, shownVersion, watchedDisk } from './support/desk.ts';

let here: Awaited<ReturnType<typeof newDesk>>;
beforeEach(async () => { here = await newDesk(); });
afterEach(() => { here.remove(); });

describe('a folder that cannot be published into is left as it is, and told how to mend', () => {
  it('an earlier plain build lies there', async () => {
    mkdirSync(join(here.desk.to, 'data'), { recursive: true });
    writeFileSync(join(here.desk.to, 'index.html'), 'old');
    expect(await publishVersion(here.desk, here.root, 1)).toBe(false);
    expect(here.said).toEqual([`${here.desk.to} มีแฟ้มอื่นอยู่แล้ว (data, index.html) จึงไม่เผยแพร่ทับ วิธีแก้: ใช้โฟลเดอร์ว่างหรือโฟลเดอร์ใหม่กับ --to แล้วตั้งเว็บเซิร์ฟเวอร์ให้อ่านจาก current ในโฟลเดอร์นั้น เมื่อใช้ได้แล้วจึงลบของเดิม`]);
    expect(readdirSync(here.desk.to)).toEqual(['data', 'index.html']);
  });

  it('current is a folder', async () => {
    mkdirSync(join(here.desk.to, 'current'), { recursive: true });
    expect(await publishVersion(here.desk, here.root, 1)).toBe(false);
    expect(here.said[0]).toContain('ต้องเป็นลิงก์');
  });

  it('it is a file', async () => {
    writeFileSync(here.desk.to, 'a file');
    expect(await publishVersion(here.desk, here.root, 1)).toBe(false);
    expect(here.said[0]).toBe(`${here.desk.to} ไม่ใช่โฟลเดอร์ วิธีแก้: ระบุโฟลเดอร์อื่นกับ --to`);
  });

  it.each([
    ['a USB stick knows no links', 'symlink', 'EPERM'],
    ['Windows replaces no link by another', 'rename', 'EEXIST'],
  ])('%s', async (_case, asked, code) => {
    const disk = watchedDisk((name, [, path]) => {
      if (name === asked && String(path).includes('current')) throw Object.assign(new Error(code), { code });
    });
    expect(await publishVersion({ ...here.desk, disk }, here.root, 1)).toBe(false);
    expect(here.said[0]).toMatch(new RegExp(`สลับลิงก์ไม่ได้ \\(${code}\\) .* วิธีแก้: .*npm run build`));
    expect(readdirSync(here.desk.to)).toEqual(['releases']);
  });

  it('a folder with releases may hold other things beside them', async () => {
    await publishVersion(here.desk, here.root, 1);
    writeFileSync(join(here.desk.to, 'notes.txt'), 'ours');
    expect(await publishVersion(here.desk, here.root, 2)).toBe(true);
    expect(shownVersion(here.desk.to)).toBe(2);
    expect(readdirSync(here.desk.to)).toContain('notes.txt');
  });
});
