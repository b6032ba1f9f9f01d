import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { findHeader } from '#src/datasets/headerRow.ts';
import { checkHeader } from '#src/datasets/headerChecks.ts';
import type { Dataset, Observation, PrintedTotal, RecordRow } from '#src/datasets/model.ts';
import { findAsOf } from '#src/datasets/asOf.ts';
import { readRecords } from '#src/datasets/readRecords.ts';
import { readSeries } from '#src/datasets/readSeries.ts';
import { readTotals } from '#src/datasets/readTotals.ts';
import type { FindAgency, Table } from '#src/datasets/tableReader.ts';
import { sortRows } from '#src/datasets/tableRows.ts';
import { leftOut } from '#src/i18n/datasets.ts';
import { normaliseText } from '#src/thai/text.ts';
import { problem, type Diagnostic } from '#src/workbook/diagnostic.ts';
import type { OpenedWorkbook } from '#src/workbook/openWorkbook.ts';
import type { Sheet, Workbook } from '#src/workbook/workbook.ts';

interface OneYear {
  readonly observations: readonly Observation[];
  readonly records: readonly RecordRow[];
  readonly totals: readonly PrintedTotal[];
  readonly asOf: Dataset['asOf'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one dataset from the opened workbooks of its fiscal years. Never throws for what a workbook holds. */
export function readDataset(definition: DatasetDefinition, opened: readonly OpenedWorkbook[], findAgency: FindAgency): Dataset {
  const years = opened.flatMap((one) => (one.workbook ? [readYear(definition, one.workbook, one.file.file, one.file.fiscalYear, findAgency)] : []));
  return {
    id: definition.id,
    definition,
    files: opened.map((one) => ({
      file: one.file.file,
      fiscalYear: one.file.fiscalYear,
      bytes: one.bytes,
      sha256: one.sha256,
      modified: one.workbook?.modified ?? null,
      sheets: one.workbook?.sheets.map((sheet) => sheet.name) ?? [],
      hiddenSheets: one.workbook?.sheets.filter((sheet) => sheet.hidden).length ?? 0,
    })),
    fiscalYears: [...new Set(opened.map((one) => one.file.fiscalYear))].sort(),
    observations: years.flatMap((year) => year.observations),
    records: years.flatMap((year) => year.records),
    totals: years.flatMap((year) => year.totals),
    asOf: Object.assign({}, ...years.map((year) => year.asOf)) as Dataset['asOf'],
    diagnostics: years.flatMap((year) => year.diagnostics),
  };
}

const nothing: OneYear = { observations: [], records: [], totals: [], asOf: {}, diagnostics: [] };

function readYear(definition: DatasetDefinition, workbook: Workbook, file: string, fiscalYear: number, findAgency: FindAgency): OneYear {
  const sheet = sheetOf(definition, workbook);
  if (!sheet) {
    const names = workbook.sheets.map((each) => each.name).join(', ');
    return { ...nothing, diagnostics: [problem({ file, sheet: null, cell: null }, 'sheet-missing', definition.sheet ?? '', names)] };
  }
  if (sheet.hidden) return { ...nothing, diagnostics: [problem({ file, sheet: sheet.name, cell: null }, 'sheet-hidden', sheet.name)] };
  const header = findHeader(sheet, definition, fiscalYear);
  if (!header) {
    const names = definition.columns.filter((column) => !column.optional).map((column) => column.headers?.[0] ?? column.key).join(', ');
    return { ...nothing, diagnostics: [problem({ file, sheet: sheet.name, cell: null }, 'header-missing', sheet.name, names)] };
  }
  const table: Table = { file, fiscalYear, sheet, header, definition, findAgency, diagnostics: [] };
  checkHeader(table);
  const rows = sortRows(sheet, header, definition);
  if (rows.hidden > 0) table.diagnostics.push(problem({ file, sheet: sheet.name, cell: null }, 'hidden-left-out', leftOut.rows(rows.hidden), leftOut.rows(rows.hidden)));
  const asOf = findAsOf(table);
  // A row's own day stands before the sheet's.
  const dated = (each: Observation): Observation => ({ ...each, asOf: each.asOf ?? asOf[fiscalYear]?.date ?? null });
  return {
    observations: definition.kind === 'series' ? readSeries(table, rows.data, definition).map(dated) : [],
    records: definition.kind === 'records' ? readRecords(table, rows.data, definition) : [],
    totals: readTotals(table, rows),
    asOf,
    diagnostics: table.diagnostics,
  };
}

function sheetOf(definition: DatasetDefinition, workbook: Workbook): Sheet | undefined {
  if (definition.sheet === undefined) return workbook.sheets.find((sheet) => !sheet.hidden) ?? workbook.sheets[0];
  const wanted = normaliseText(definition.sheet);
  return workbook.sheets.find((sheet) => normaliseText(sheet.name) === wanted);
}
