import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptFolder } from '#src/cache/kept.ts';
import { reportWords } from '#src/i18n/check.ts';
import { runScript } from '../support/runScript.ts';
import { siteFiles } from '../support/siteFiles.ts';
import { temporaryProvince } from '../support/temporaryProvince.ts';

const files = temporaryProvince();
const outDir = join(files.root, 'dist');
const kept = keptFolder(process.cwd(), files.directories);
afterAll(() => {
  files.remove();
  rmSync(kept, { recursive: true, force: true });
});

const digest = (dir: string) => Object.fromEntries(siteFiles(dir).map((file) => [file, createHash('sha256').update(readFileSync(join(dir, file))).digest('hex')]));

const env = { SPREADSHEETS_DIR: files.directories.spreadsheets, CONTENT_DIR: files.directories.content, OUT_DIR: outDir, SOURCE_DATE_EPOCH: '1522886400', NODE_ENV: '' };
const unchanged = reportWords.nothingChanged(outDir);

/** Builds, and says what was built; null: nothing was. */
function build(more: Readonly<Record<string, string>> = { STATE_FROM: '' }): Record<string, string> | null {
  const { status, output } = runScript('build', [], { ...env, ...more });
  expect(status, output).toBe(0);
  return output.includes(unchanged) ? null : digest(outDir);
}

it('after one changed workbook a warm build is a cold one, byte for byte, and so is one from a spoilt store', async () => {
  const before = build();
  const drawings = readdirSync(join(kept, 'drawings')).length;
  expect(readdirSync(join(kept, 'rows')).length).toBeGreaterThan(20);
  expect(drawings).toBeGreaterThan(40);
  await files.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 2700);
  const warm = build();
  const cold = build({ STATE_FROM: '', SAKHON_CACHE: 'off' });
  expect(warm).toEqual(cold);
  expect(warm).not.toEqual(before);
  for (const store of ['rows', 'drawings']) {
    for (const [at, name] of readdirSync(join(kept, store)).entries()) {
      const path = join(kept, store, name);
      const bytes = readFileSync(path);
      const turned = (at * 7_919) % bytes.length;
      bytes[turned] = (bytes[turned] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, bytes);
    }
  }
  rmSync(join(kept, 'built'), { recursive: true });
  expect(build()).toEqual(cold);
});

it('a build without any change leaves the site as it is, and one with any change does not', async () => {
  const whole = digest(outDir);
  const page = join(outDir, 'index.html');
  const { mtimeMs, ino } = statSync(page);
  expect(build()).toBeNull();
  expect([statSync(page).mtimeMs, statSync(page).ino]).toEqual([mtimeMs, ino]);
  expect(digest(outDir)).toEqual(whole);
  // A site that somebody has touched, one that lacks a file, another day, another workbook.
  writeFileSync(page, readFileSync(page, 'utf8').replace('2,700.00', '9,999.00'));
  expect(build()).toEqual(whole);
  rmSync(join(outDir, 'data/otop.csv'));
  expect(build()).toEqual(whole);
  await files.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 2701);
  expect(build()).not.toEqual(whole);
});

it('with the state of the site that stands, it is built until it is the same again, and no more', () => {
  const state = { STATE_FROM: join(outDir, 'state.json') };
  const second = build(state);
  expect(second).not.toBeNull();
  const third = build(state) ?? second;
  expect(build(state)).toBeNull();
  expect(digest(outDir)).toEqual(third);
  expect(build({ ...state, SAKHON_CACHE: 'off' })).toEqual(third);
});
