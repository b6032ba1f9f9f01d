import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles, sitePages } from '../support/siteFiles.ts';

const siteDir = inject('siteDir');
const files = siteFiles(siteDir);
const bytesOf = (path: string) => readFileSync(join(siteDir, path));
const csvFiles = files.filter((file) => /^\/data\/[^/]+\.csv$/.test(file));
const rowsOf = (path: string) => Papa.parse<Record<string, string>>(bytesOf(path).toString('utf8').slice(1), { header: true, skipEmptyLines: true }).data;

interface Package {
  readonly resources: readonly { readonly name: string; readonly path: string; readonly bytes: number; readonly hash: string; readonly schema: { readonly fields: readonly { readonly name: string }[] } }[];
}

describe('the data files', () => {
  it('stand in threes, a CSV, a JSON and an XLSX of each dataset', () => {
    expect(csvFiles.length).toBeGreaterThan(20);
    expect(csvFiles.flatMap((file) => ['.json', '.xlsx'].map((ending) => file.replace('.csv', ending))).filter((file) => !files.includes(file))).toEqual([]);
  });

  it('every row names its workbook, sheet and cell, and whether it is a sample', () => {
    const wrong = csvFiles.flatMap((file) => rowsOf(file).filter((row) => !/^\d{4}\/.+\.(xlsx|csv)$/.test(row.source_file ?? '') || !row.source_sheet || !/^[A-Z]+\d+$/.test(row.source_cell ?? '') || !/^(true|false)$/.test(row.sample ?? '')).map((row) => `${file} ${JSON.stringify(row)}`));
    expect(wrong).toEqual([]);
  });

  it('a sample is marked in every form of the file', () => {
    expect(rowsOf('/data/sample-indicator.csv').every((row) => row.sample === 'true')).toBe(true);
    expect(rowsOf('/data/strategy-plan.csv').filter((row) => row.sample === 'true').map((row) => row.name?.startsWith('โครงการตัวอย่าง'))).toEqual(Array<boolean>(6).fill(true));
    const book = XLSX.read(bytesOf('/data/strategy-plan.xlsx'));
    expect(XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['ข้อมูล'] ?? {}).filter((row) => row['เป็นข้อมูลตัวอย่าง'] === true)).toHaveLength(6);
  });

  it('the data package tells of each CSV what is true of its bytes', () => {
    const { resources } = JSON.parse(bytesOf('/data/datapackage.json').toString('utf8')) as Package;
    expect(resources.map(({ path }) => `/data/${path}`).sort()).toEqual(csvFiles);
    for (const { path, bytes, hash, schema } of resources) {
      const content = bytesOf(`/data/${path}`);
      expect([...content.subarray(0, 3)], path).toEqual([0xef, 0xbb, 0xbf]);
      expect([bytes, hash], path).toEqual([content.byteLength, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
      expect(content.toString('utf8').slice(1).split('\r\n')[0], path).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  it('the catalogue leads to each of them and has an anchor for each workbook', () => {
    const catalogue = sitePages(siteDir).find(({ path }) => path === '/data/')?.document;
    const links = new Set(catalogue?.querySelectorAll('main a[href]').map((link) => link.getAttribute('href')));
    expect(files.filter((file) => /^\/data\/[^/]+\.(csv|json|xlsx)$/.test(file)).filter((file) => !links.has(file))).toEqual([]);
    const ids = new Set(catalogue?.querySelectorAll('[id]').map((element) => element.id));
    expect([...new Set(csvFiles.flatMap((file) => rowsOf(file).map((row) => row.source_file)))].filter((file) => !ids.has(file ?? ''))).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('names every page but search, papers and the error page, and no other', () => {
    const named = [...bytesOf('/sitemap.xml').toString('utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    const pages = sitePages(siteDir).map(({ path }) => path).filter((path) => !/^\/(search|print)\/|^\/404/.test(path));
    expect(named.toSorted()).toEqual(pages.toSorted());
    expect(bytesOf('/robots.txt').toString('utf8')).toMatch(/^Sitemap: https:\/\/.+\/sitemap\.xml$/m);
  });
});
