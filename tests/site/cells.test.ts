import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { describe, expect, inject, it } from 'vitest';
import { frozenProvince, liveEnv } from '../support/frozenProvince.ts';
import { sitePages } from '../support/siteFiles.ts';

/** Each site with the workbooks it was made from, and the least number of figures that it must have. */
const sites = [
  ["the tests' own province", inject('siteDir'), frozenProvince.spreadsheets, 300],
  ['the province that is published', inject('liveDir'), liveEnv.SPREADSHEETS_DIR, 1],
] as const;
const books = new Map<string, XLSX.WorkBook>();

/** The workbook through a library other than the program's own; its CSV is in Windows-874. */
function book(path: string): XLSX.WorkBook {
  const known = books.get(path);
  if (known) return known;
  const bytes = readFileSync(path);
  const read = path.endsWith('.csv')
    ? XLSX.read(new TextDecoder('windows-874').decode(bytes), { type: 'string', raw: true })
    : XLSX.read(bytes, { cellDates: false });
  books.set(path, read);
  return read;
}

const arabic = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replaceAll(',', '').trim();

function cellOf(spreadsheets: string, name: string): XLSX.CellObject | undefined {
  const match = /^(.+?)#(.+)!([A-Z]+\d+)$/.exec(name);
  if (!match) throw new Error(`not a cell: ${name}`);
  const [, file = '', sheet = '', address = ''] = match;
  const read = book(join(spreadsheets, file));
  const wanted = file.endsWith('.csv') ? read.SheetNames[0] : sheet;
  return read.Sheets[wanted ?? '']?.[address] as XLSX.CellObject | undefined;
}

describe.each(sites)('every figure on every page is the cell that it names: %s', (_, dir, spreadsheets, least) => {
  const pages = sitePages(dir);

  it('data-cell: the value is the number of the cell, times the scale', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const page of pages) {
      for (const data of page.document.querySelectorAll('data[data-cell]')) {
        count += 1;
        const name = data.getAttribute('data-cell') ?? '';
        const scale = Number(data.getAttribute('data-scale') ?? 1);
        const cell = cellOf(spreadsheets, name);
        const held = typeof cell?.v === 'number' ? cell.v : Number(arabic(String(cell?.v ?? 'no cell')));
        const shown = Number(data.getAttribute('value'));
        if (!(Math.abs(held * scale - shown) <= 1e-9 * Math.max(1, Math.abs(shown)))) wrong.push(`${page.path} ${name}: page ${shown}, cell ${String(cell?.v)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(least);
  });

  it('data-derived: every cell named exists in its workbook', () => {
    const wrong: string[] = [];
    for (const page of pages) {
      for (const data of page.document.querySelectorAll('data[data-derived]')) {
        const names = (data.getAttribute('data-derived') ?? '').split(' ').filter((name) => name !== '');
        if (names.length === 0) wrong.push(`${page.path} ${data.outerHTML}: no cell`);
        for (const name of names) {
          const match = /^(.+?)#(.+)!([A-Z]+\d+)$/.exec(name.replaceAll('%20', ' '));
          if (!match || !book(join(spreadsheets, match[1] ?? ''))) wrong.push(`${page.path} ${name}`);
        }
        if (!Number.isFinite(Number(data.getAttribute('value')))) wrong.push(`${page.path} ${data.outerHTML}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('the text of a figure is its value in groups of three, rounded', () => {
    const wrong = pages.flatMap((page) =>
      page.document.querySelectorAll('data[value]').flatMap((data) => {
        const shown = Number(arabic(data.text).replace('−', '-'));
        const value = Number(data.getAttribute('value'));
        const decimals = data.text.split('.')[1]?.length ?? 0;
        return Math.abs(shown - value) <= 0.5 * 10 ** -decimals + 1e-9 ? [] : [`${page.path} ${data.outerHTML}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
