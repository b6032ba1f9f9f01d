import { lazily, type Makers } from '#src/cache/lazily.ts';
import { look } from '#src/cache/looks.ts';
import type { Dataset } from '#src/datasets/model.ts';

/** What everybody may know of a dataset; the rest is of its workbooks' cells, and whose asking is noted. */
export type Known = Pick<Dataset, 'id' | 'definition' | 'fiscalYears'>;
export type OfWorkbooks = Omit<Dataset, keyof Known>;

/** What tells who watches that anything of a dataset's workbooks was looked at. */
export const rowsOf = (id: string): string => `rows ${id}`;

/** A dataset whose rows are made when they are first asked for, and that tells who watches whenever they are. */
export function lazyDataset({ id, definition, fiscalYears }: Known, ofWorkbooks: Makers<OfWorkbooks>): Dataset {
  const lazy = lazily<OfWorkbooks>(ofWorkbooks, () => look(rowsOf(id)));
  return Object.defineProperties(lazy, Object.getOwnPropertyDescriptors({ id, definition, fiscalYears })) as Dataset;
}
