import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { keptFolder } from '#src/cache/kept.ts';
import { reportWords } from '#src/i18n/check.ts';
import { digestOf } from '../support/digestOf.ts';
import { runScript } from '../support/runScript.ts';
import { siteFiles, sitePages } from '../support/siteFiles.ts';
import { temporaryProvince } from '../support/temporaryProvince.ts';

const files = temporaryProvince();
const { spreadsheets, content } = files.directories;
const outDir = join(files.root, 'dist');
const kept = keptFolder(process.cwd(), files.directories);
afterAll(() => {
  files.remove();
  rmSync(kept, { recursive: true, force: true });
});

const env = { SPREADSHEETS_DIR: spreadsheets, CONTENT_DIR: content, OUT_DIR: outDir };
/** All on one day, should midnight pass meanwhile: that on which the tests' own site was built. */
const ofOneDay = { ...env, SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000)), NODE_ENV: '' };
const withState = { STATE_FROM: join(outDir, 'state.json') };
const unchanged = reportWords.nothingChanged(outDir);
const otopOf = (value: number | string) => files.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', value);
const pageOf = (path: string) => sitePages(outDir).find((each) => each.path === path)?.document;

/** Builds, and says what was built; null: nothing was. */
function build(more: Readonly<Record<string, string>> = { STATE_FROM: '' }): Record<string, string> | null {
  const { status, output } = runScript('build', [], { ...ofOneDay, ...more });
  expect(status, output).toBe(0);
  return output.includes(unchanged) ? null : digestOf(outDir);
}

/** Turns a bit of every file that was kept, in each at another place. */
function turnBits(): void {
  for (const store of ['rows', 'drawings']) {
    for (const [at, name] of readdirSync(join(kept, store)).entries()) {
      const path = join(kept, store, name);
      const bytes = readFileSync(path);
      const turned = (at * 7_919) % bytes.length;
      bytes[turned] = (bytes[turned] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, bytes);
    }
  }
}

describe('built again', () => {
  it('two builds of the same input are the same, byte for byte', () => {
    expect(build()).toEqual(digestOf(inject('siteDir')));
    for (const store of ['rows', 'drawings']) expect(statSync(join(kept, store, 'all')).size).toBeGreaterThan(40_000);
  });

  it('after one changed workbook a warm build is a cold one, byte for byte, and so is one from a spoilt store', async () => {
    const before = digestOf(outDir);
    await otopOf(2700);
    const warm = build();
    const cold = build({ STATE_FROM: '', SAKHON_CACHE: 'off' });
    expect(warm).toEqual(cold);
    expect(warm).not.toEqual(before);
    turnBits();
    rmSync(join(kept, 'built'), { recursive: true });
    expect(build()).toEqual(cold);
  });

  it('without any change it leaves the site as it is, and with any change it does not', async () => {
    const whole = digestOf(outDir);
    const page = join(outDir, 'index.html');
    const { mtimeMs, ino } = statSync(page);
    expect(build()).toBeNull();
    expect([statSync(page).mtimeMs, statSync(page).ino]).toEqual([mtimeMs, ino]);
    expect(digestOf(outDir)).toEqual(whole);
    // A site that somebody has touched, one that lacks a file, another workbook.
    writeFileSync(page, readFileSync(page, 'utf8').replace('2,700.00', '9,999.00'));
    expect(build()).toEqual(whole);
    rmSync(join(outDir, 'data/otop.csv'));
    expect(build()).toEqual(whole);
    await otopOf(2701);
    expect(build()).not.toEqual(whole);
  });
});

describe('built from the state of the site that stands', () => {
  it('one number changed in Excel is changed everywhere', async () => {
    const cell = '2560/otop-revenue.xlsx#รายรอบ!D6';
    const valuesOf = (path: string) => (pageOf(path)?.querySelectorAll(`main data[data-cell="${cell}"]`) ?? []).map((data) => `${data.getAttribute('value') ?? ''} ${data.text}`);
    await otopOf(2700);
    expect(build(withState)).not.toBeNull();
    for (const path of ['/indicators/otop/', '/', '/evaluation/2560/', '/print/summary/']) {
      expect(valuesOf(path).length, path).toBeGreaterThan(0);
      expect(new Set(valuesOf(path)), path).toEqual(new Set(['2700 2,700.00']));
    }
    expect(readFileSync(join(outDir, 'data/otop.csv'), 'utf8')).toContain('2700');
    expect(readFileSync(join(outDir, 'data/otop.json'), 'utf8')).toContain('2700');
    expect(pageOf('/indicators/otop/')?.querySelector('main [data-verdict]')?.getAttribute('data-verdict')).toBe('above');
  });

  it('it is built until it is the same again, and no more', () => {
    const second = digestOf(outDir);
    const third = build(withState) ?? second;
    expect(build(withState)).toBeNull();
    expect(digestOf(outDir)).toEqual(third);
    expect(build({ ...withState, SAKHON_CACHE: 'off' })).toEqual(third);
  });
});

describe('faults in workbooks', () => {
  it('one broken cell is named in Thai, stops the build, and the site before stays whole', async () => {
    const before = digestOf(outDir);
    await otopOf('n.a.x');
    const message = '2560/otop-revenue.xlsx แผ่น "รายรอบ" เซลล์ D6: พบ "n.a.x" ต้องเป็นตัวเลข (ล้านบาท) ถ้ายังไม่มีผลให้เว้นว่าง';
    const checked = runScript('check', [], env);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain(message);
    expect(checked.output).not.toMatch(/\bat .+:\d+:\d+/);
    const json = JSON.parse(runScript('check', ['--format', 'json'], env).stdout) as { message: string }[];
    expect(json).toContainEqual({
      file: '2560/otop-revenue.xlsx', sheet: 'รายรอบ', cell: 'D6', severity: 'error', code: 'not-a-number', message,
      found: 'n.a.x', expected: 'ต้องเป็นตัวเลข (ล้านบาท)', fix: 'ถ้ายังไม่มีผลให้เว้นว่าง',
    });
    const built = runScript('build', [], env);
    expect(built.status).toBe(1);
    expect(built.output).toContain(message);
    expect(digestOf(outDir)).toEqual(before);
  });

  it('a second copy of a workbook is an error, a lock file is passed over', async () => {
    await otopOf(2236.57);
    writeFileSync(join(spreadsheets, '2560/~$otop-revenue.xlsx'), 'lock');
    expect(runScript('check', [], env).status).toBe(0);
    cpSync(join(spreadsheets, '2560/otop-revenue.xlsx'), join(spreadsheets, '2560/otop-revenue (1).xlsx'));
    const checked = runScript('check', [], env);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain('2560/otop-revenue.xlsx: พบ "2560/otop-revenue (1).xlsx, 2560/otop-revenue.xlsx" ต้องมีแฟ้มเดียวต่อปีงบประมาณสำหรับข้อมูลชุดนี้');
    rmSync(join(spreadsheets, '2560/otop-revenue (1).xlsx'));
  });
});

/** Waste by round, as an office would type it, and what its columns mean. */
async function addWaste() {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('ผล');
  sheet.addRow(['ผลการดำเนินงานขยะมูลฝอย']);
  sheet.addRow(['รอบการประเมิน', 'เป้าหมาย (ตัน)', 'ผล (ตัน)']);
  sheet.addRow(['รอบที่ 1', 120, 118.5]);
  await book.xlsx.writeFile(join(spreadsheets, '2560/waste.xlsx'));
  writeFileSync(join(content, 'datasets/waste.yaml'), `
id: waste
kind: series
title: ปริมาณขยะมูลฝอยที่นำกลับมาใช้ประโยชน์
agency: environment
workbook: waste
periodicity: round
direction: higher
measures: { weight: { title: ปริมาณขยะ, unit: ตัน, decimals: 1 } }
indicator: { component: 3, order: 5, shortTitle: ขยะ, headline: weight, fiscalYears: [2560] }
columns:
  - { key: round, as: period, type: round, headers: [รอบการประเมิน] }
  - { key: target, as: value, measure: weight, role: target, headers: [เป้าหมาย] }
  - { key: actual, as: value, measure: weight, role: actual, headers: [ผล] }
`);
}

describe('an indicator more', () => {
  it('is a workbook and one YAML file, under a sub-path too', async () => {
    await addWaste();
    const built = runScript('build', [], { ...env, BASE_PATH: '/rayong' });
    expect(built.status, built.output).toBe(0);
    const page = pageOf('/indicators/waste/');
    expect(page?.querySelector('data[data-cell="2560/waste.xlsx#ผล!C3"]')?.text).toBe('118.5');
    expect(page?.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe('below');
    expect(page?.querySelector('figure[data-chart="waste"] svg')).not.toBeNull();
    const addresses = sitePages(outDir).flatMap((each) => each.document.querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"]').map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''));
    expect(addresses.filter((address) => !address.startsWith('/rayong/'))).toEqual([]);
    expect(pageOf('/')?.querySelector('a[href="/rayong/indicators/waste/"]')).not.toBeNull();
    expect(siteFiles(outDir)).toContain('/data/waste.csv');
  });
});
