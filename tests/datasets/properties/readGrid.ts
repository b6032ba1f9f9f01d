import { readDataset } from '#src/datasets/readDataset.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { checkAll } from '#src/rules/rules.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import { defaultLimits } from '#src/workbook/limits.ts';
import { readBytes } from '#src/workbook/readBytes.ts';
import type { Workbook } from '#src/workbook/workbook.ts';
import { toCsv, toSheet, toXlsx, type Grid } from './layout.ts';

/** What came of a grid: each value with its cell, and what was wrong. */
export interface Read {
  readonly values: ReadonlyMap<string, { readonly value: number | null; readonly cell: string }>;
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: readonly Diagnostic[];
}

export type Way = 'memory' | 'xlsx' | 'csv';

export async function readGrid(definition: DatasetDefinition, grid: Grid, way: Way, name = 'แผ่น1'): Promise<Read> {
  return readWorkbook(definition, await toWorkbook(grid, way, name));
}

async function toWorkbook(grid: Grid, way: Way, name: string): Promise<Workbook> {
  if (way === 'memory') return { sheets: [toSheet(grid, name)], modified: null };
  const bytes = way === 'xlsx' ? await toXlsx(grid, name) : toCsv(grid);
  return (await readBytes(bytes, 'income', defaultLimits)).workbook;
}

export function readWorkbook(definition: DatasetDefinition, workbook: Workbook): Read {
  const file = { file: '2560/income.xlsx', path: '', fiscalYear: 2560, stem: 'income', extension: 'xlsx' };
  const dataset = readDataset(definition, [{ file, bytes: 0, sha256: '', kind: null, workbook, diagnostics: [] }], () => null);
  const diagnostics = [...dataset.diagnostics, ...checkAll([dataset])];
  const values = new Map<string, { value: number | null; cell: string }>();
  for (const each of dataset.observations) values.set([each.measure, each.role, each.period.id, ...Object.values(each.dimensions)].join(' '), { value: each.value, cell: each.source.cell });
  for (const record of dataset.records) {
    for (const [key, field] of Object.entries(record.fields)) {
      if (typeof field.value === 'number' || key === 'budget' || key === 'households') values.set(`${key} ${record.id}`, { value: typeof field.value === 'number' ? field.value : null, cell: field.source.cell });
    }
  }
  return { values, diagnostics, errors: diagnostics.filter((each) => each.severity === 'error') };
}
