import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '#src/workbook/openWorkbook.ts';

/** A folder of real and hostile workbooks, which are not part of this project; without one there is nothing to try. */
const folder = process.env.CORPUS_DIR ?? '';

describe.skipIf(folder === '' || !existsSync(folder))('a folder of workbooks', () => {
  const files = folder === '' || !existsSync(folder) ? [] : readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(xls[xmb]?|ods|csv)$/i.test(entry.name));
  it('has something in it', () => expect(files.length).toBeGreaterThan(0));

  it.each(files.map((entry) => join(entry.parentPath, entry.name)))('reads cells of %s or says why not', async (path) => {
    const name = basename(path);
    const { workbook, diagnostics } = await openWorkbook({ file: `2560/${name}`, path, fiscalYear: 2560, stem: name.slice(0, -extname(name).length), extension: extname(name).slice(1) });
    const cells = workbook?.sheets.reduce((sum, sheet) => sum + [...sheet.cells()].length, 0) ?? 0;
    const refusals = diagnostics.filter((each) => each.severity === 'error');
    expect(workbook ? cells > 0 && refusals.length === 0 : refusals.length === 1 && refusals[0]?.fix !== '').toBe(true);
  });
});
