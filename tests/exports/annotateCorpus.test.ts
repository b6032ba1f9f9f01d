import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '#src/exports/annotate/annotateWorkbook.ts';
import { openPackage } from '#src/exports/annotate/officePackage.ts';
import { findWorkbookParts } from '#src/exports/annotate/workbookParts.ts';
import { problem } from '#src/workbook/diagnostic.ts';

/** A folder of workbooks from elsewhere, to try the patching on: CORPUS_DIR=… npx vitest run tests/exports/annotateCorpus.test.ts */
const corpus = process.env.CORPUS_DIR ?? '';
const files = corpus === '' ? [] : readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => /\.xls[xm]$/i.test(name));

/** Parts that marks are put into. */
const touched = /^\[content_types\]\.xml$|workbook\d*\.xml(\.rels)?$|styles\d*\.xml$|worksheets\/|sheet\d*\.xml|comments|vmldrawing|docprops\/app\.xml$/i;

const partsOf = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')).map(([name, part]) => [name.replaceAll('\\', '/').replace(/^\/+/, ''), part]));

function sheetsOf(bytes: Uint8Array): string[] | null {
  try {
    const parts = findWorkbookParts(openPackage(bytes));
    return parts && [...parts.sheets.keys()];
  } catch {
    return null;
  }
}

function cellsThroughSheetJs(bytes: Uint8Array, less: string): unknown {
  try {
    const book = XLSX.read(bytes, { type: 'array', cellNF: true });
    return book.SheetNames.filter((name) => name !== less).map((name) => [name, Object.entries(book.Sheets[name] ?? {}).flatMap(([key, cell]) => {
      const { t, v, f, z } = cell as XLSX.CellObject;
      return key.startsWith('!') || t === 'z' || v === undefined ? [] : [[key, t, v, f, z]];
    })]);
  } catch {
    return 'not read';
  }
}

describe.skipIf(files.length === 0)('annotated copies of workbooks from elsewhere', () => {
  for (const file of files) {
    it(file, async () => {
      const bytes = new Uint8Array(readFileSync(join(corpus, file)));
      const sheets = sheetsOf(bytes);
      const findings = (sheets ?? []).slice(0, 3).flatMap((sheet) => ['A1', 'C3', 'B2', 'Z60'].map((cell) => problem({ file, sheet, cell }, 'not-a-number', 'ห้า', 'บาท')));
      const copy = await annotateWorkbook({ file, bytes, findings }, () => Promise.resolve(null));
      // What cannot be opened is not patched, and gets a list.
      expect(copy.how).toBe(sheets === null ? 'list' : 'patched');
      if (copy.how !== 'patched') return;
      const after = partsOf(copy.bytes);
      const changed = [...partsOf(bytes)].filter(([name, part]) => !touched.test(name) && Buffer.compare(part, after.get(name) ?? new Uint8Array()) !== 0).map(([name]) => name);
      expect(changed).toEqual([]);
      const before = cellsThroughSheetJs(bytes, '');
      if (before !== 'not read') expect(cellsThroughSheetJs(copy.bytes, 'รายการแก้ไข')).toEqual(before);
    });
  }
});
