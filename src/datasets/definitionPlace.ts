import { z } from 'zod';
import { endWords, skipWords, totalWords } from '#src/i18n/datasets.ts';
import { key, periodKind } from '#src/datasets/definitionColumns.ts';

const sheets = z.strictObject({
  each: z.union([periodKind, key]).describe('what the name of each sheet tells: a period, or a value of the dimension with this key'),
  named: z.string().default('*').describe('how the sheets are called; * stands for the value: ปี *'),
});

const table = z
  .strictObject({
    after: z.string().optional().describe('words of a title; the table is the first one below it'),
    nth: z.number().int().min(1).optional().describe('which of several tables with such a header, from the top'),
    until: z.string().optional().describe('first words of the row after the table, when another table follows'),
  })
  .refine((value) => value.after !== undefined || value.nth !== undefined || value.until !== undefined, 'after, nth or until');

/** Where in a workbook the table stands, and which of its rows are what. */
export const place = {
  workbook: z.string().describe('file name without its ending; one such file a fiscal year'),
  sheet: z.string().optional().describe('default: the first sheet'),
  sheets: sheets.optional().describe('one table on each of several sheets, instead of sheet'),
  table: table.optional().describe('which table of the sheet, when it holds several'),
  year: z.enum(['folder', 'title', 'any']).default('folder').describe('the year of periods written without one: of the folder, or of the title above the table (ปีงบประมาณ 2560); any: the workbook holds several years and writes them out'),
  totals: z.array(z.string()).default([...totalWords]).describe('first words of rows that are totals; with * at the end, the first letters'),
  skip: z.array(z.string()).default([...skipWords]).describe('first words of rows that are neither data nor totals: averages, notes inside the table'),
  ignore: z.array(z.string()).default([]).describe('headers, or groups of headers, of columns that are left out on purpose'),
  endAt: z.array(z.string()).default([...endWords]).describe('first words of the row after the table'),
  continues: z.array(key).default([]).describe('keys of columns whose text goes on in the next row; a row that holds nothing else belongs to the row above it'),
};
