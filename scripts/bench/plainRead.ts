import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** Reads every workbook of a folder with ExcelJS and nothing more: what `check` is measured against. */
const folder = process.argv[2] ?? '';
for (const name of readdirSync(folder)) await new ExcelJS.Workbook().xlsx.load(readFileSync(join(folder, name)) as unknown as ExcelJS.Buffer);
