import type { RecordRow } from '#src/datasets/model.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';

/** How many rows there are, told by the cells that name them. */
export function countRows(rows: readonly RecordRow[]): DerivedNumber {
  return { value: rows.length, sources: rows.flatMap((row) => row.fields.id?.source ?? row.fields.name?.source ?? []) };
}
