import { addUp, type CellNumber, type Sum } from '#src/derive/sums.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** Budgets of some projects, in baht. `total` is null while none of them states one. */
export interface BudgetSum {
  readonly total: Sum | null;
  readonly count: number;
  /** The cells that name the projects counted. */
  readonly countSources: readonly CellRef[];
}

export interface BudgetGroup {
  /** The code or agency that the rows share; null where the rows do not say. */
  readonly key: string | null;
  readonly rows: readonly RecordRow[];
  readonly sum: BudgetSum;
}

/** A project's budget in baht; null when its cell is blank. */
export function budgetOf(row: RecordRow): CellNumber | null {
  const field = row.fields.budget;
  return field && typeof field.value === 'number' ? { value: field.value, source: field.source } : null;
}

const nameCell = (row: RecordRow): CellRef[] => {
  const field = row.fields.id ?? row.fields.name;
  return field ? [field.source] : [];
};

/** The sum of the rows as handed over, computed from the rows: printed totals are only ever compared. Keep samples apart. */
export const sumBudgets = (rows: readonly RecordRow[]): BudgetSum => ({
  total: addUp(rows.map(budgetOf)),
  count: rows.length,
  countSources: rows.flatMap(nameCell),
});

/** Rows that share a value of one column, in the order in which the values first come. */
export function groupBudgets(rows: readonly RecordRow[], by: 'source' | 'agency'): BudgetGroup[] {
  const keyOf = (row: RecordRow): string | null => {
    const value = row.fields[by]?.value;
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return [...Map.groupBy(rows, keyOf)].map(([key, members]) => ({ key, rows: members, sum: sumBudgets(members) }));
}
