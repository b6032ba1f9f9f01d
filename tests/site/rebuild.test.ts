import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { frozenProvince } from '../support/frozenProvince.ts';
import { runScript } from '../support/runScript.ts';
import { siteFiles, sitePages } from '../support/siteFiles.ts';

const root = mkdtempSync(join(tmpdir(), 'sakhon-rebuild-'));
const spreadsheets = join(root, 'spreadsheets');
const content = join(root, 'content');
const outDir = join(root, 'dist');
cpSync(frozenProvince.spreadsheets, spreadsheets, { recursive: true });
cpSync(frozenProvince.content, content, { recursive: true });
const env = { SPREADSHEETS_DIR: spreadsheets, CONTENT_DIR: content, OUT_DIR: outDir };

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function typeInto(file: string, sheet: string, cell: string, value: string | number) {
  const path = join(spreadsheets, file);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const found = book.getWorksheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  found.getCell(cell).value = value;
  await book.xlsx.writeFile(path);
}

const digest = (dir: string) => Object.fromEntries(siteFiles(dir).map((file) => [file, createHash('sha256').update(readFileSync(join(dir, file))).digest('hex')]));

const valuesOf = (path: string) => {
  const page = sitePages(outDir).find((each) => each.path === path);
  return (page?.document.querySelectorAll('main data[data-cell="2560/otop-revenue.xlsx#รายรอบ!D6"]') ?? []).map((data) => `${data.getAttribute('value') ?? ''} ${data.text}`);
};

describe('a province of its own folders', () => {
  it('two builds of the same input are the same, byte for byte', () => {
    const built = runScript('build', [], env);
    expect(built.status, built.output).toBe(0);
    expect(digest(outDir)).toEqual(digest(inject('siteDir')));
  });

  it('one number changed in Excel is changed everywhere', async () => {
    await typeInto('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 2700);
    const built = runScript('build', [], env);
    expect(built.status, built.output).toBe(0);
    for (const path of ['/indicators/otop/', '/', '/evaluation/2560/', '/print/summary/']) {
      expect(valuesOf(path).length, path).toBeGreaterThan(0);
      expect(new Set(valuesOf(path)), path).toEqual(new Set(['2700 2,700.00']));
    }
    expect(readFileSync(join(outDir, 'data/otop.csv'), 'utf8')).toContain('2700');
    expect(readFileSync(join(outDir, 'data/otop.json'), 'utf8')).toContain('2700');
    const verdict = sitePages(outDir).find((page) => page.path === '/indicators/otop/')?.document.querySelector('main [data-verdict]')?.getAttribute('data-verdict');
    expect(verdict).toBe('above');
  });
});

describe('faults in workbooks', () => {
  it('one broken cell is named in Thai, stops the build, and the site before stays whole', async () => {
    const before = digest(outDir);
    await typeInto('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 'n.a.x');
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
    expect(digest(outDir)).toEqual(before);
  });

  it('a second copy of a workbook is an error, a lock file is passed over', async () => {
    await typeInto('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 2236.57);
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
    const page = sitePages(outDir).find((each) => each.path === '/indicators/waste/');
    expect(page?.document.querySelector('data[data-cell="2560/waste.xlsx#ผล!C3"]')?.text).toBe('118.5');
    expect(page?.document.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe('below');
    expect(page?.document.querySelector('figure[data-chart="waste"] svg')).not.toBeNull();
    const addresses = sitePages(outDir).flatMap((each) => each.document.querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"]').map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''));
    expect(addresses.filter((address) => !address.startsWith('/rayong/'))).toEqual([]);
    expect(sitePages(outDir).find((each) => each.path === '/')?.document.querySelector('a[href="/rayong/indicators/waste/"]')).not.toBeNull();
    expect(siteFiles(outDir)).toContain('/data/waste.csv');
  });
});
