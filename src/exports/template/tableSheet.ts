import type ExcelJS from 'exceljs';
import { looks, protection, rowHeight } from '#src/exports/template/looks.ts';
import type { TemplateColumn, TemplateTable } from '#src/exports/template/templateInput.ts';
import { formatOf, validationOf, type ChoicePlaces } from '#src/exports/template/validations.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** Where a table stands on its sheet: first and last row of the header, and the last row that is laid out. */
export interface TablePlace {
  readonly top: number;
  readonly head: number;
  readonly last: number;
}

/** Rows drawn where none are told beforehand, and rows that limits reach to. */
const drawnRows = 30;
const limitedRows = 500;

const depthOf = (table: TemplateTable): number => Math.max(1, ...table.columns.map((column) => column.path.length));

/** Where a table goes that begins (with its titles) at a row; `alone`: nothing follows it on the sheet. */
export function placeTable(table: TemplateTable, from: number, alone: boolean): TablePlace {
  const top = from + 4;
  const head = top + depthOf(table) - 1;
  return { top, head, last: head + (table.rows.length > 0 ? table.rows.length : alone ? limitedRows : drawnRows) };
}

/** Writes titles, header and rows of a table. */
export function writeTable(sheet: ExcelJS.Worksheet, table: TemplateTable, place: TablePlace, subtitle: string, places: ChoicePlaces): void {
  const { top, head, last } = place;
  const put = (row: number, column: number, value: string | null, style: Partial<ExcelJS.Style>) => Object.assign(sheet.getCell(row, column), { value, style });
  if (last > head + Math.max(drawnRows, table.rows.length)) openBelow(sheet, table.columns);
  for (let row = top - 4; row < top; row += 1) for (const index of table.columns.keys()) put(row, index + 1, null, looks.line);
  put(top - 4, 1, table.title, looks.title);
  put(top - 3, 1, subtitle, looks.line);
  put(top - 2, 1, templateWords.asOf, looks.typedLine);
  sheet.getCell(top - 2, 1).dataValidation = { type: 'any', allowBlank: true, showInputMessage: true, prompt: templateWords.asOfPrompt, formulae: [] } as unknown as ExcelJS.DataValidation;
  put(top - 1, 1, templateWords.hint, looks.faint);
  writeHeader(sheet, table.columns, top, head);
  const drawn = table.rows.length > 0 ? last : head + drawnRows;
  for (let row = top - 4; row <= drawn; row += 1) sheet.getRow(row).height = row === head ? rowHeight * 2 : rowHeight;
  for (const [index, column] of table.columns.entries()) {
    const at = index + 1;
    const numFmt = formatOf(column.input);
    for (let row = head + 1; row <= drawn; row += 1) {
      const given = table.rows[row - head - 1]?.[column.key];
      put(row, at, given ?? null, given === undefined ? { ...looks.open, numFmt } : looks.given);
    }
    const isGiven = table.rows[0]?.[column.key] !== undefined;
    if (isGiven) continue;
    const alone = table.identity.includes(column.key) ? `${likeRows(table, place)}=1` : null;
    validations(sheet).add(range(head + 1, last, at, false), validationOf(column.input, places, { first: cellAddress(head + 1, at), alone }));
  }
  if (table.rows.length === 0) showRepeated(sheet, table, place);
}

/** Rows below those that are drawn may be filled in too; what stands above them is locked cell by cell. */
function openBelow(sheet: ExcelJS.Worksheet, columns: readonly TemplateColumn[]): void {
  for (const [index, { input }] of columns.entries()) {
    const { font, alignment } = looks.open;
    Object.assign(sheet.getColumn(index + 1), { style: { font, alignment, protection: { locked: false }, numFmt: formatOf(input) } });
  }
}

/** How many rows are like the first open one in what says what they are about. */
function likeRows({ columns, identity }: TemplateTable, { head, last }: TablePlace): string {
  const places = columns.flatMap((column, index) => (identity.includes(column.key) ? [index + 1] : []));
  return `SUMPRODUCT(${places.map((at) => `(${range(head + 1, last, at, true)}=${cellAddress(head + 1, at).replace(/^([A-Z]+)/, '$$$1')})`).join('*')}*1)`;
}

/** A drop-down cannot refuse a second row of one agency, so rows that are alike turn red. */
function showRepeated(sheet: ExcelJS.Worksheet, table: TemplateTable, place: TablePlace): void {
  const first = table.columns.findIndex((column) => column.key === table.identity[0]) + 1;
  if (first === 0) return;
  const own = cellAddress(place.head + 1, first).replace(/^([A-Z]+)/, '$$$1');
  for (const [index, column] of table.columns.entries()) {
    if (!table.identity.includes(column.key)) continue;
    sheet.addConditionalFormatting({
      ref: range(place.head + 1, place.last, index + 1, false),
      rules: [{ type: 'expression', priority: 1, formulae: [`AND(${own}<>"",${likeRows(table, place)}>1)`], style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } } }],
    });
  }
}

export const range = (from: number, to: number, column: number, fixed: boolean): string => {
  const [first, second] = [cellAddress(from, column), cellAddress(to, column)];
  return fixed ? [first, second].map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')).join(':') : `${first}:${second}`;
};

/** ExcelJS takes limits for a range of cells here; its types know them for single cells only. */
const validations = (sheet: ExcelJS.Worksheet) => (sheet as unknown as { dataValidations: { add: (range: string, validation: ExcelJS.DataValidation) => void } }).dataValidations;

/** A name of fewer rows than the header goes down to its last row; neighbours under one name share a merged cell. */
function writeHeader(sheet: ExcelJS.Worksheet, columns: readonly TemplateColumn[], top: number, head: number): void {
  for (let row = top; row <= head; row += 1) {
    for (const [index, { path, openHeader }] of columns.entries()) {
      const isLeaf = row - top >= path.length - 1;
      Object.assign(sheet.getCell(row, index + 1), { value: path[Math.min(row - top, path.length - 1)] ?? '', style: isLeaf && openHeader ? looks.openHead : looks.head });
    }
  }
  for (const [index, { path }] of columns.entries()) {
    const leaf = top + path.length - 1;
    if (leaf < head) sheet.mergeCells(leaf, index + 1, head, index + 1);
    for (let level = 0; level < path.length - 1; level += 1) {
      const end = lastAlike(columns, index, level);
      if (end > index && (index === 0 || lastAlike(columns, index - 1, level) < index)) sheet.mergeCells(top + level, index + 1, top + level, end + 1);
    }
  }
}

/** The last of the columns next to each other whose headers are alike down to a row of theirs that is not the last. */
function lastAlike(columns: readonly TemplateColumn[], from: number, level: number): number {
  const own = columns[from]?.path.slice(0, level + 1).join('\n');
  let end = from;
  while ((columns[end + 1]?.path.length ?? 0) > level + 1 && columns[end + 1]?.path.slice(0, level + 1).join('\n') === own && (columns[from]?.path.length ?? 0) > level + 1) end += 1;
  return end;
}

/** Widths, the frozen header, how it prints, and the protection of all that is not to be filled in. */
export async function finishSheet(sheet: ExcelJS.Worksheet, tables: readonly { table: TemplateTable; place: TablePlace }[]): Promise<void> {
  for (const { table } of tables) {
    for (const [index, column] of table.columns.entries()) {
      const target = sheet.getColumn(index + 1);
      target.width = Math.max(target.width ?? 0, widthOf(column));
    }
  }
  const [only] = tables;
  if (only && tables.length === 1) {
    sheet.views = [{ state: 'frozen', ySplit: only.place.head }];
    sheet.pageSetup.printTitlesRow = `${only.place.top}:${only.place.head}`;
  }
  Object.assign(sheet.pageSetup, { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  await sheet.protect('', protection);
}

function widthOf({ input, path }: TemplateColumn): number {
  const name = Math.min(24, (path.at(-1)?.length ?? 0) + 3);
  if (input.kind === 'text' || input.kind === 'list' || input.kind === 'agencies') return Math.max(30, name);
  if (input.kind === 'choice') return Math.max(name, Math.min(36, Math.max(...input.words.map((word) => word.length), 0) + 5));
  return Math.max(16, name);
}
