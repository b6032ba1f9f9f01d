import type { ChosenSheets } from '#src/datasets/propose/chooseSheets.ts';
import { isColumnNumbers } from '#src/datasets/propose/bodyStart.ts';
import { plainText } from '#src/datasets/propose/cellLook.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { deepestHeader } from '#src/datasets/propose/tableColumns.ts';
import { unsureAt, type Unsure } from '#src/datasets/propose/unsure.ts';
import { adoptDoubts } from '#src/i18n/adopt.ts';
import { normaliseText } from '#src/thai/text.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** Everything about the place of the table that somebody should look at. */
export function surveyDoubts(chosen: ChosenSheets): Unsure[] {
  const { survey } = chosen;
  return [...chosen.unsure, ...headerDoubts(survey), ...columnDoubts(survey), ...rowDoubts(survey)];
}

function headerDoubts({ grid, header, rows, table }: Survey): Unsure[] {
  const at = (row: number, column: number, why: string) => unsureAt(grid.sheet, row, column, why);
  const first = table.columns[0] ?? 1;
  const height = header.bottom - (header.top ?? header.bottom) + 1;
  const numbers = Array.from({ length: height }, (_, step) => header.bottom - step).filter((row) => isColumnNumbers(grid, row));
  return [
    ...(header.top === null ? [at(header.first, first, adoptDoubts.noHeader)] : []),
    ...(height > deepestHeader ? [at(header.top ?? 1, first, adoptDoubts.deepHeader(height))] : []),
    ...numbers.map((row) => at(row, first, adoptDoubts.columnNumbers)),
    ...(rows.data.length === 0 ? [at(header.bottom, first, adoptDoubts.noRows)] : rows.data.length === 1 ? [at(header.first, first, adoptDoubts.fewRows)] : []),
    ...(table.side === null ? [] : [at(header.top ?? header.bottom, table.side, adoptDoubts.sideTable)]),
  ];
}

function columnDoubts({ grid, header, table, columns, rows, fill }: Survey): Unsure[] {
  const unsure: Unsure[] = [];
  const at = (row: number, column: number, why: string) => unsure.push(unsureAt(grid.sheet, row, column, why));
  for (const column of table.columns) {
    const [filled] = rows.data.filter((row) => grid.own(row, column));
    if (!table.paths.has(column) && filled !== undefined) at(filled, column, adoptDoubts.noColumnName);
  }
  const seen = new Map<string, number>();
  for (const { column, path } of columns) {
    const name = path.texts.join(' › ');
    if (seen.has(name)) at(header.bottom, column, adoptDoubts.sameNames(name));
    seen.set(name, column);
  }
  const first = rows.data[0] ?? header.first;
  for (const column of fill.columns) at(first, column, adoptDoubts.fillDown);
  for (const { row, column } of fill.doubtful.slice(0, 20)) at(row, column, adoptDoubts.continued);
  const hidden = [...grid.sheet.hiddenColumns].filter((column) => column <= grid.sheet.columnCount);
  if (hidden.length > 0) unsure.push({ sheet: grid.sheet.name, cell: null, why: adoptDoubts.hiddenColumns(hidden.slice(0, 20).map((column) => cellAddress(1, column).slice(0, -1)).join(', ')) });
  const hiddenRows = [...grid.sheet.hiddenRows].filter((row) => row <= grid.rows);
  if (hiddenRows.length > 0) unsure.push({ sheet: grid.sheet.name, cell: null, why: adoptDoubts.hiddenRows(hiddenRows.slice(0, 20).join(', ')) });
  return unsure;
}

function rowDoubts({ grid, rows, table }: Survey): Unsure[] {
  const first = (row: number) => table.columns.find((column) => grid.own(row, column)) ?? 1;
  const at = (row: number, why: string) => unsureAt(grid.sheet, row, first(row), why);
  const after = rows.after === null ? [] : [unsureAt(grid.sheet, rows.after, first(rows.after), adoptDoubts.textBelow)];
  const isPlain = rows.after !== null && /^(?:หมายเหตุ|ที่มา)/.test(normaliseText(plainText(grid.own(rows.after, first(rows.after)))));
  return [
    ...rows.totals.filter(({ label }) => label === null).map(({ row }) => at(row, adoptDoubts.totalWithoutWord)),
    ...rows.nameless.slice(0, 5).map((row) => at(row, adoptDoubts.maybeTotal)),
    ...rows.skipped.map((row) => at(row, adoptDoubts.summaryRow)),
    ...rows.likeTotals.slice(0, 3).map((row) => at(row, adoptDoubts.looksLikeTotal)),
    ...rows.headings.slice(0, 3).map((row) => at(row, adoptDoubts.heading)),
    ...(rows.another === null ? [] : [at(rows.another, adoptDoubts.tableBelow)]),
    ...(isPlain ? [] : after),
  ];
}
