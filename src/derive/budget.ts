import type { RecordRow } from '#src/datasets/model.ts';
import { textField } from '#src/datasets/textField.ts';
import { countRows } from '#src/derive/countRows.ts';
import { addUp, type CellNumber, type Sum } from '#src/derive/sums.ts';
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

/** The sum of the rows as handed over, computed from the rows: printed totals are only ever compared. Keep samples apart. */
export function sumBudgets(rows: readonly RecordRow[]): BudgetSum {
  const { value: count, sources: countSources } = countRows(rows);
  return { total: addUp(rows.map(budgetOf)), count, countSources };
}

/** Rows that share a value of one column, in the order in which the values first come. */
export function groupBudgets(rows: readonly RecordRow[], by: 'source' | 'agency'): BudgetGroup[] {
  return [...Map.groupBy(rows, (row) => textField(row, by))].map(([key, members]) => ({ key, rows: members, sum: sumBudgets(members) }));
}
