import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { findSheets } from '#src/datasets/findSheets.ts';
import type { Dataset, WorkbookInfo } from '#src/datasets/model.ts';
import { readTable, type ReadTable } from '#src/datasets/readTable.ts';
import type { FindAgency } from '#src/datasets/tableReader.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import type { OpenedWorkbook } from '#src/workbook/openWorkbook.ts';

/** What one dataset has from one workbook. */
export interface DatasetPart extends ReadTable {
  readonly info: WorkbookInfo;
  readonly fiscalYears: readonly number[];
  /** What is wrong with the file itself, whoever reads it. */
  readonly fileDiagnostics: readonly Diagnostic[];
}

/** The tables of one workbook. A workbook with one sheet a year tells of those years, any other of its folder's. Never throws for what a workbook holds. */
export function readPart(definition: DatasetDefinition, opened: OpenedWorkbook, findAgency: FindAgency): DatasetPart {
  const { workbook, file: { file, fiscalYear } } = opened;
  const { places, diagnostics } = workbook ? findSheets(definition, workbook, file, fiscalYear) : { places: [], diagnostics: [] };
  const tables = places.map((place) => readTable(definition, place, file, findAgency));
  return {
    info: infoOf(opened),
    fiscalYears: places.length > 0 ? places.map((place) => place.year.year) : [fiscalYear],
    observations: tables.flatMap((table) => table.observations),
    records: tables.flatMap((table) => table.records),
    totals: tables.flatMap((table) => table.totals),
    asOf: Object.assign({}, ...tables.map((table) => table.asOf)) as Dataset['asOf'],
    diagnostics: [...diagnostics, ...tables.flatMap((table) => table.diagnostics)],
    fileDiagnostics: opened.diagnostics,
  };
}

function infoOf({ file: { file, fiscalYear }, bytes, sha256, workbook }: OpenedWorkbook): WorkbookInfo {
  return {
    file,
    fiscalYear,
    bytes,
    sha256,
    modified: workbook?.modified ?? null,
    sheets: workbook?.sheets.map((sheet) => sheet.name) ?? [],
    hiddenSheets: workbook?.sheets.filter((sheet) => sheet.hidden).length ?? 0,
  };
}
