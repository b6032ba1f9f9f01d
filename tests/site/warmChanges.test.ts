import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptFolder } from '#src/cache/kept.ts';
import { loadProvince } from '#src/loadProvince.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { siteFiles } from '../support/siteFiles.ts';
import { temporaryProvince } from '../support/temporaryProvince.ts';

const files = temporaryProvince();
const outDir = join(files.root, 'dist');
const kept = keptFolder(process.cwd(), files.directories);
afterAll(() => {
  files.remove();
  rmSync(kept, { recursive: true, force: true });
});

const env = { ...process.env, SPREADSHEETS_DIR: files.directories.spreadsheets, CONTENT_DIR: files.directories.content, OUT_DIR: outDir, SOURCE_DATE_EPOCH: '1522886400', NODE_ENV: '', STATE_FROM: join(outDir, 'state.json') };
const digest = (dir: string) => Object.fromEntries(siteFiles(dir).map((file) => [file, createHash('sha256').update(readFileSync(join(dir, file))).digest('hex')]));

/** Builds with what was kept and from nothing, both after the same publish; says how many pages were taken as they were. */
function build(): { warm: Record<string, string>; cold: Record<string, string>; taken: number } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/site/support/buildTwice.ts'], { env, encoding: 'utf8' });
  expect(status, `${stdout}${stderr}`).toBe(0);
  const warm = digest(outDir);
  const pages = Object.keys(warm).filter((name) => name.endsWith('index.html')).length;
  return { warm, cold: digest(`${outDir}-cold`), taken: pages - Number(stdout.trim().split('\n').at(-1)) };
}

const province = await loadProvince(files.directories, () => '2018-04-05');

/** A cell that holds a number, of the rows of a dataset. */
function numberIn(dataset: string, field?: string): CellRef {
  const found = province.datasets.find(({ id }) => id === dataset);
  const cells = [...(found?.observations ?? []).filter(({ value, sample }) => value !== null && !sample), ...(found?.records ?? []).flatMap(({ fields, sample }) => (sample ? [] : Object.entries(fields).flatMap(([key, each]) => (key === field ? each : []))))];
  const cell = cells.at(-1);
  if (!cell) throw new Error(`no number in ${dataset}`);
  return cell.source;
}

const type = async (dataset: string, value: string | number, field?: string): Promise<void> => {
  const { file, sheet, cell } = numberIn(dataset, field);
  await files.type(file, sheet, cell, value);
};

/** What an office may do between two publishes, and how many pages at least stay as they were. */
const changes: Record<string, { readonly stay: number; readonly change: () => Promise<void> | void }> = {
  'a figure of an indicator': { stay: 60, change: () => type('otop', 2700) },
  'the same figure again: it is told as corrected': { stay: 60, change: () => type('otop', 2800) },
  'lists that other pages count on: names of a project and of a criterion': { stay: 3, change: async () => {
    await type('strategy-plan', 'โครงการชื่อใหม่', 'name');
    await type('evaluation-criteria', 'ชื่อตัวชี้วัดที่แก้แล้ว', 'name');
  } },
  'a workbook less, and other words in the content': { stay: 0, change: () => {
    rmSync(join(files.directories.spreadsheets, '2560/green-industry.csv'));
    files.replaceInContent('datasets/coconut.yaml', /^title: .*$/m, 'title: ชื่อที่แก้แล้ว');
    files.replaceInContent('agencies.yaml', /name: .*/, 'name: สำนักงานชื่อใหม่');
    files.replaceInContent('deadlines.yaml', /date: 2017-07-20/, 'date: 2017-07-21');
    files.replaceInContent('photos/2560/s01/photos.yaml', /alt: .*/, 'alt: คำบรรยายใหม่');
    cpSync(join(files.directories.content, 'photos/2560/s01/drawing-2.jpg'), join(files.directories.content, 'photos/2560/s01/drawing-1.jpg'));
  } },
  'a workbook more, another day, and no samples': { stay: 0, change: () => {
    files.restore('2560/green-industry.csv');
    files.replaceInContent('site.yaml', 'referenceDate: 2018-04-05', 'referenceDate: 2018-05-15');
    files.replaceInContent('site.yaml', 'samples: show', 'samples: hide');
  } },
};

it('the first build draws every page, and keeps no page and no data file a second time', () => {
  rmSync(kept, { recursive: true, force: true });
  const { warm, cold, taken } = build();
  expect(warm).toEqual(cold);
  expect(taken).toBe(0);
  expect(readdirSync(kept).sort()).toEqual(['drawings', 'findings', 'pages', 'rows', 'templates']);
  for (const store of ['pages', 'findings', 'templates']) expect(readdirSync(join(kept, store)), store).toHaveLength(1);
});

it.each(Object.keys(changes))('after a change a warm build is a cold one, byte for byte: %s', async (name) => {
  await changes[name]?.change();
  const { warm, cold, taken } = build();
  expect(warm).toEqual(cold);
  expect(taken).toBeGreaterThanOrEqual(changes[name]?.stay ?? 0);
});

/** What may have happened to the site that stands; pages and files that are not what was built are made anew, the others stay. */
const mishaps: Record<string, { readonly stay: boolean; readonly befall: () => void }> = {
  'files of it edited, cut off, emptied, swapped, taken away, a folder in their place': { stay: true, befall: () => {
    const names = siteFiles(outDir).filter((name) => /\.(html|csv|json|xlsx)$/.test(name) && name !== '/state.json');
    const [bytes, other] = [readFileSync(join(outDir, 'index.html')), readFileSync(join(outDir, 'data/otop.csv'))];
    const attacks: ((path: string) => void)[] = [
      (path) => writeFileSync(path, readFileSync(path, 'latin1').replace(/\d/, (digit) => String((Number(digit) + 1) % 10)), 'latin1'),
      (path) => truncateSync(path, 10), (path) => truncateSync(path, 0), (path) => writeFileSync(path, path.endsWith('.html') ? other : bytes), (path) => rmSync(path),
      (path) => { rmSync(path); mkdirSync(join(path, 'deep'), { recursive: true }); },
    ];
    for (const [at, name] of names.entries()) if (at % 4 === 0) attacks[(at / 4) % attacks.length]?.(join(outDir, name));
  } },
  'all of it is gone': { stay: false, befall: () => rmSync(outDir, { recursive: true }) },
  'a file stands in its place': { stay: false, befall: () => {
    rmSync(outDir, { recursive: true });
    writeFileSync(outDir, 'no site');
  } },
  'it is the site of another province': { stay: false, befall: () => {
    for (const name of siteFiles(outDir).filter((each) => each.endsWith('.html'))) writeFileSync(join(outDir, name), readFileSync(join(outDir, name), 'utf8').replaceAll('สมุทรสาคร', 'ระยอง'));
    for (const name of siteFiles(outDir).filter((each) => each.startsWith('/data/') && !each.endsWith('.html'))) writeFileSync(join(outDir, name), 'of another province');
  } },
};

let all = 0;
it('a site that stands as it was built is taken page by page', () => {
  // A first publish from now on, for the state goes with the site.
  env.STATE_FROM = '';
  build();
  all = build().taken;
  expect(all).toBeGreaterThan(60);
});

it.each(Object.keys(mishaps))('a site that stands otherwise than it was built costs time, never a page: %s', (name) => {
  mishaps[name]?.befall();
  const { warm, cold, taken } = build();
  expect(warm).toEqual(cold);
  if (mishaps[name]?.stay) expect(taken).toBeGreaterThan(all / 2);
  else expect(taken).toBe(0);
  expect(taken).toBeLessThan(all);
});

it('a store of pages and files that was spoilt costs time, never a page', () => {
  for (const store of ['pages', 'findings', 'drawings', 'rows', 'templates']) {
    for (const [at, name] of readdirSync(join(kept, store)).entries()) {
      const path = join(kept, store, name);
      const bytes = readFileSync(path);
      const turned = (at * 7_919 + 40) % bytes.length;
      bytes[turned] = (bytes[turned] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, at % 3 === 0 ? bytes.subarray(0, turned) : bytes);
    }
  }
  const { warm, cold, taken } = build();
  expect(warm).toEqual(cold);
  expect(taken).toBe(0);
});
