import type { RecordRow } from '#src/datasets/model.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';

export interface SourceMoney {
  /** Code of the source of money: `province`, `agency`; null = the row names none. */
  readonly source: string | null;
  /** Baht. */
  readonly total: DerivedNumber;
  readonly projects: DerivedNumber;
}

/** Sums of project budgets by source, in baht, in the order in which sources first appear. Samples are left out. */
export function moneyBySource(projects: readonly RecordRow[]): SourceMoney[] {
  const groups = new Map<string | null, RecordRow[]>();
  for (const row of projects) {
    if (row.sample) continue;
    const written = row.fields.source?.value;
    const source = typeof written === 'string' ? written : null;
    groups.set(source, [...(groups.get(source) ?? []), row]);
  }
  return [...groups].map(([source, rows]) => ({ source, total: sumOfField(rows, 'budget'), projects: countOf(rows) }));
}

/** Adds up one number column; rows without a number add nothing and are no source. */
export function sumOfField(rows: readonly RecordRow[], key: string): DerivedNumber {
  const fields = rows.flatMap((row) => (typeof row.fields[key]?.value === 'number' ? [row.fields[key]] : []));
  return { value: fields.reduce((sum, field) => sum + Number(field.value), 0), sources: fields.map((field) => field.source) };
}

/** How many rows there are, told by the cells that name them. */
export function countOf(rows: readonly RecordRow[]): DerivedNumber {
  return { value: rows.length, sources: rows.flatMap((row) => row.fields.id?.source ?? row.fields.name?.source ?? []) };
}
