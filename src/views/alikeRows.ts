import type { MatrixRow } from '#src/views/dueMatrix.ts';

/** Fewer than this stand in a row of their own each. */
const least = 4;

const standing = ({ cells, wanted, found }: MatrixRow): string => JSON.stringify([wanted, found, cells.map(({ brief }) => brief)]);

/** Rows in their order; those of which the same is asked and which stand alike in one group, where the first of them stood. */
export const alikeRows = (rows: readonly MatrixRow[]): (readonly MatrixRow[])[] =>
  [...Map.groupBy(rows, standing).values()].flatMap((group) => (group.length >= least ? [group] : group.map((row) => [row])));
