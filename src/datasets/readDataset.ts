import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { findSheets } from '#src/datasets/findSheets.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { readTable, type ReadTable } from '#src/datasets/readTable.ts';
import type { FindAgency } from '#src/datasets/tableReader.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import type { OpenedWorkbook } from '#src/workbook/openWorkbook.ts';

interface OneFile {
  readonly tables: readonly ReadTable[];
  readonly fiscalYears: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one dataset from the opened workbooks of its fiscal years. Never throws for what a workbook holds. */
export function readDataset(definition: DatasetDefinition, opened: readonly OpenedWorkbook[], findAgency: FindAgency): Dataset {
  const read = opened.map((one) => readFile(definition, one, findAgency));
  const tables = read.flatMap((one) => one.tables);
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
    fiscalYears: [...new Set(read.flatMap((one) => one.fiscalYears))].sort(),
    observations: tables.flatMap((table) => table.observations),
    records: tables.flatMap((table) => table.records),
    totals: tables.flatMap((table) => table.totals),
    asOf: Object.assign({}, ...tables.map((table) => table.asOf)) as Dataset['asOf'],
    diagnostics: read.flatMap((one) => one.diagnostics),
  };
}

/** The tables of one workbook. A workbook with one sheet a year tells of those years, any other of its folder's. */
function readFile(definition: DatasetDefinition, { workbook, file }: OpenedWorkbook, findAgency: FindAgency): OneFile {
  if (!workbook) return { tables: [], fiscalYears: [file.fiscalYear], diagnostics: [] };
  const { places, diagnostics } = findSheets(definition, workbook, file.file, file.fiscalYear);
  const tables = places.map((place) => readTable(definition, place, file.file, findAgency));
  const fiscalYears = places.length > 0 ? places.map((place) => place.year.year) : [file.fiscalYear];
  return { tables, fiscalYears, diagnostics: [...diagnostics, ...tables.flatMap((table) => table.diagnostics)] };
}
