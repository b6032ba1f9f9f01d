import { expect, it } from 'vitest';
import { everyRow, groupedBy, lastRow } from '#src/exports/groupedRows.ts';

it('gives the first row of each kind, and of each row its kind', () => {
  const rows = ['b', 'b', 'a', 'b', 'c', 'a'];
  expect(groupedBy(rows, (row) => row)).toEqual({ firsts: ['b', 'a', 'c'], at: Uint32Array.from([0, 0, 1, 0, 2, 1]) });
});

it('needs no places where all rows are alike, or there is none', () => {
  expect(groupedBy([{ unit: 'kg' }, { unit: 'kg' }], ({ unit }) => unit)).toEqual({ firsts: [{ unit: 'kg' }], at: null });
  expect(groupedBy([], () => 1)).toEqual({ firsts: [], at: null });
});

it('tells objects apart though they say the same', () => {
  expect(groupedBy([{ id: 1 }, { id: 1 }], (row) => row).firsts).toHaveLength(2);
});

it('counts rows, and marks the last', () => {
  expect([everyRow(3), lastRow(3), lastRow(1), lastRow(0)]).toEqual([Uint32Array.of(0, 1, 2), Uint32Array.of(0, 0, 1), Uint32Array.of(1), Uint32Array.of()]);
});
