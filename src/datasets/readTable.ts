import { findAsOf } from '#src/datasets/asOf.ts';
import { checkTexts } from '#src/datasets/checkTexts.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { SheetPlace } from '#src/datasets/findSheets.ts';
import { checkHeader } from '#src/datasets/headerChecks.ts';
import { headerEnd } from '#src/datasets/headerEnd.ts';
import { findHeader, requiredColumns, type Header, type RowRange } from '#src/datasets/headerRow.ts';
import type { Dataset, Observation, PrintedTotal, RecordRow } from '#src/datasets/model.ts';
import { readRecords } from '#src/datasets/readRecords.ts';
import { readSeries } from '#src/datasets/readSeries.ts';
import { readTotals } from '#src/datasets/readTotals.ts';
import { reportShifted } from '#src/datasets/shiftedRows.ts';
import { findRange } from '#src/datasets/tableRange.ts';
import { report, type FindAgency, type Table } from '#src/datasets/tableReader.ts';
import { sortRows } from '#src/datasets/tableRows.ts';
import { yearOfTable } from '#src/datasets/titleYear.ts';
import { reportUnlabelledTotals } from '#src/datasets/unlabelledTotals.ts';
import { findUnits } from '#src/datasets/writtenUnits.ts';
import { leftOut } from '#src/i18n/datasets.ts';
import { problem, type Diagnostic } from '#src/workbook/diagnostic.ts';

/** What one table of one workbook holds. */
export interface ReadTable {
  readonly observations: readonly Observation[];
  readonly records: readonly RecordRow[];
  readonly totals: readonly PrintedTotal[];
  readonly asOf: Dataset['asOf'];
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: ReadTable = { observations: [], records: [], totals: [], asOf: {}, diagnostics: [] };

/** Reads the definition's table on one sheet. */
export function readTable(definition: DatasetDefinition, place: SheetPlace, file: string, findAgency: FindAgency): ReadTable {
  const { sheet } = place;
  const whole = { file, sheet: sheet.name, cell: null };
  const range = findRange(sheet, definition);
  if (!range) return { ...nothing, diagnostics: [problem(whole, 'table-missing', sheet.name, definition.table?.after ?? '')] };
  const header = findHeader(sheet, definition, place.year, range, definition.table?.nth);
  if (!header) {
    const names = requiredColumns(definition).map((column) => column.headers?.[0] ?? column.key).join(', ');
    return { ...nothing, diagnostics: [problem(whole, 'header-missing', sheet.name, names)] };
  }
  const table = makeTable(definition, place, file, findAgency, range, header);
  checkHeader(table);
  tellHidden(table);
  reportShifted(table);
  reportUnlabelledTotals(table);
  checkTexts(table);
  const asOf = findAsOf(table);
  // A row's own day stands before the sheet's.
  const day = asOf[table.year.year]?.date ?? null;
  return {
    observations: definition.kind === 'series' ? readSeries(table, definition, day) : [],
    records: definition.kind === 'records' ? readRecords(table, definition) : [],
    totals: readTotals(table),
    asOf,
    diagnostics: table.diagnostics,
  };
}

function makeTable(definition: DatasetDefinition, { sheet, year: ofSheet, value }: SheetPlace, file: string, findAgency: FindAgency, range: RowRange, header: Header): Table {
  const diagnostics: Diagnostic[] = [];
  const place = { file, sheet, diagnostics };
  const year = yearOfTable({ ...place, definition, year: ofSheet, header, range });
  const end = headerEnd(sheet, header, definition);
  if (end.numbersRow !== null) report(place, end.numbersRow, header.columns[0]?.column ?? 1, 'column-numbers', sheet.cell(end.numbersRow, header.columns[0]?.column ?? 1)?.text ?? '');
  const units = findUnits(place, header, definition, end.unitRow, range);
  const rows = sortRows(sheet, header, definition, end.row + 1, range);
  if (rows.another !== null) report(place, rows.another, header.columns[0]?.column ?? 1, 'another-table', sheet.cell(rows.another, header.columns[0]?.column ?? 1)?.text ?? '');
  return { ...place, year, sheetValue: value, range, header, rows, units, definition, findAgency };
}

/** Hidden rows and columns of the table are not published, and it is said how many were left out. */
function tellHidden(table: Table): void {
  const { sheet, rows, header } = table;
  const filled = [...sheet.hiddenColumns].filter((column) => [header.row, ...rows.data].some((row) => sheet.cell(row, column) !== undefined));
  for (const left of [...(rows.hidden.length > 0 ? [leftOut.rows(rows.hidden.length)] : []), ...(filled.length > 0 ? [leftOut.columns(filled.length)] : [])]) {
    table.diagnostics.push(problem({ file: table.file, sheet: sheet.name, cell: null }, 'hidden-left-out', left, left));
  }
}
