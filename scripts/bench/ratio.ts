import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';

const workbooks = 40;
const rows = 150;
const rounds = 3;
const most = 3;
const months = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Measures `check` over 40 workbooks of ordinary size (150 rows of 14 columns, styled) against a plain ExcelJS read of
 * them, each in a process of its own, the better of three rounds. Gives the exit code: 1 where the ratio is over 3.
 */
export async function benchRatio(print: (line: string) => void): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await fill(folder);
    const env = { ...process.env, SPREADSHEETS_DIR: join(folder, 'spreadsheets'), CONTENT_DIR: join(folder, 'content') };
    const plain = best(() => timed(join(import.meta.dirname, 'plainRead.ts'), [join(folder, 'spreadsheets/2560')], env));
    const check = best(() => timed(resolve(import.meta.dirname, '../check.ts'), [], env));
    print(`${workbooks} workbooks: plain ExcelJS read ${plain} ms, check ${check} ms, ratio ${(check / plain).toFixed(2)} (at most ${most})`);
    return check / plain <= most ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const best = (measure: () => number): number => Math.round(Math.min(...Array.from({ length: rounds }, measure)));

function timed(script: string, args: readonly string[], env: NodeJS.ProcessEnv): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' });
  if (status === null || status > 1) throw new Error(`${script} failed: ${stdout}${stderr}`);
  return performance.now() - started;
}

/** A province of its own: the content of this one with 40 datasets, each with its workbook. */
async function fill(folder: string): Promise<void> {
  const definitions = join(folder, 'content/datasets');
  cpSync('content', join(folder, 'content'), { recursive: true });
  for (const name of readdirSync(definitions)) rmSync(join(definitions, name));
  mkdirSync(join(folder, 'spreadsheets/2560'), { recursive: true });
  for (let number = 1; number <= workbooks; number += 1) {
    writeFileSync(join(definitions, `bench-${number}.yaml`), definition(number));
    await writeWorkbook(join(folder, 'spreadsheets/2560', `bench-${number}.xlsx`), number);
  }
}

const definition = (number: number): string => `id: bench-${number}
kind: records
title: bench ${number}
agency: provincial-office
workbook: bench-${number}
itemTitle: row
columns:
  - { key: id, type: id, headers: [code], required: true }
  - { key: name, headers: [name], required: true }
${months.map((month) => `  - { key: m${month}, type: number, headers: [m${month}], unit: baht }`).join('\n')}
`;

async function writeWorkbook(path: string, number: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('data');
  sheet.addRow([`bench ${number}`]);
  sheet.mergeCells('A1:N1');
  sheet.addRow(['code', 'name', ...months.map((month) => `m${month}`)]).font = { bold: true };
  for (let index = 1; index <= rows; index += 1) {
    const row = sheet.addRow([`P${index}`, `project ${index} of ${number}`, ...months.map((month) => index * month + 0.25)]);
    row.eachCell((cell, column) => {
      cell.border = { top: { style: 'thin' }, left: { style: 'thin' } };
      if (column > 2) cell.numFmt = '#,##0.00';
    });
  }
  await book.xlsx.writeFile(path);
}
