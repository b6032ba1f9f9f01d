import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { siteFile, takeStanding } from '#src/cache/standingSite.ts';

const root = mkdtempSync(join(tmpdir(), 'sakhon-standing-'));
const [site, next] = [join(root, 'site'), join(root, 'next')];
const files = ['a.csv', 'a.json'].map((path) => siteFile(path, Buffer.from(path)));
const to = ({ path }: { readonly path: string }) => join(next, path);
beforeEach(() => {
  for (const folder of [site, next]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  for (const { path } of files) writeFileSync(join(site, path), path);
});
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

it('files that stand as they were made are taken, and take no room', () => {
  expect(takeStanding(site, files, to)).toBe(true);
  expect(files.map((file) => readFileSync(to(file), 'utf8'))).toEqual(files.map(({ path }) => path));
  expect(files.map((file) => statSync(to(file)).ino)).toEqual(files.map(({ path }) => statSync(join(site, path)).ino));
});

const other = join(root, 'other');
const mishaps: Record<string, () => void> = {
  'is another': () => writeFileSync(join(site, 'a.json'), 'b.json'),
  'is gone': () => rmSync(join(site, 'a.json')),
  'is a folder': () => { rmSync(join(site, 'a.json')); mkdirSync(join(site, 'a.json')); },
  'is a link': () => { writeFileSync(other, 'a.json'); rmSync(join(site, 'a.json')); symlinkSync(other, join(site, 'a.json')); },
};

it.each(Object.keys(mishaps))('none is taken where one of them %s, and who writes them anew writes into none that stands', (name) => {
  mishaps[name]?.();
  expect(takeStanding(site, files, to)).toBe(false);
  expect(readdirSync(next)).toEqual([]);
  for (const file of files) writeFileSync(to(file), 'anew');
  expect(readFileSync(join(site, 'a.csv'), 'utf8')).toBe('a.csv');
});

it('a file larger than what is read at once is looked at to its end', () => {
  const bytes = Buffer.alloc(700_001, 'x');
  const large = siteFile('large', bytes);
  writeFileSync(join(site, 'large'), bytes);
  expect(takeStanding(site, [large], to)).toBe(true);
  rmSync(to(large));
  writeFileSync(join(site, 'large'), bytes.fill('y', 700_000));
  expect(takeStanding(site, [large], to)).toBe(false);
});
