import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** How large each workbook of a bench is; `amounts` stand beside a code and a name. */
export interface Shape {
  readonly workbooks: number;
  readonly rows: number;
  readonly amounts: number;
}

/** Fills a folder with a province of its own: the content of this one with as many datasets as workbooks, each with its workbook. */
export async function writeOrdinaryProvince(folder: string, shape: Shape): Promise<void> {
  const definitions = join(folder, 'content/datasets');
  cpSync('content', join(folder, 'content'), { recursive: true });
  for (const name of readdirSync(definitions)) rmSync(join(definitions, name));
  mkdirSync(join(folder, 'spreadsheets/2560'), { recursive: true });
  for (let number = 1; number <= shape.workbooks; number += 1) {
    writeFileSync(join(definitions, `bench-${number}.yaml`), definition(number, shape));
    await writeWorkbook(join(folder, 'spreadsheets/2560', `bench-${number}.xlsx`), number, shape);
  }
}

const amountNames = ({ amounts }: Shape): string[] => Array.from({ length: amounts }, (_, index) => `m${index + 1}`);

const definition = (number: number, shape: Shape): string => `id: bench-${number}
kind: records
title: bench ${number}
agency: provincial-office
workbook: bench-${number}
itemTitle: row
columns:
  - { key: id, type: id, headers: [code], required: true }
  - { key: name, headers: [name], required: true }
${amountNames(shape).map((name) => `  - { key: ${name}, type: number, headers: [${name}], unit: baht }`).join('\n')}
`;

async function writeWorkbook(path: string, number: number, shape: Shape): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('data');
  const names = amountNames(shape);
  sheet.addRow([`bench ${number}`]);
  sheet.mergeCells(1, 1, 1, names.length + 2);
  sheet.addRow(['code', 'name', ...names]).font = { bold: true };
  for (let index = 1; index <= shape.rows; index += 1) {
    const row = sheet.addRow([`P${index}`, `project ${index} of ${number}`, ...names.map((_, at) => index * (at + 1) + 0.25)]);
    row.eachCell((cell, column) => {
      cell.border = { top: { style: 'thin' }, left: { style: 'thin' } };
      if (column > 2) cell.numFmt = '#,##0.00';
    });
  }
  await book.xlsx.writeFile(path);
}
