import { expect, it } from 'vitest';
import { alikeRows } from '#src/views/alikeRows.ts';
import type { MatrixRow } from '#src/views/dueMatrix.ts';

const row = (name: string, brief: string, wanted = 1): MatrixRow => ({ agency: { slug: name, name, path: null }, cells: [{ brief, title: `${brief} (${name})` } as MatrixRow['cells'][number]], states: [], wanted, found: 0 });
const names = (rows: readonly MatrixRow[]): string[][] => alikeRows(rows).map((group) => group.map(({ agency }) => agency.name));

it('puts four or more that stand alike in one group, whichever cell shows it, and leaves fewer alone', () => {
  expect(names([row('ก', 'late'), row('ข', 'past'), row('ค', 'late'), row('ง', 'late'), row('จ', 'late')])).toEqual([['ก', 'ค', 'ง', 'จ'], ['ข']]);
  expect(names([row('ก', 'late'), row('ข', 'late'), row('ค', 'late')])).toEqual([['ก'], ['ข'], ['ค']]);
  expect(names([row('ก', 'late'), row('ข', 'late', 2), row('ค', 'late'), row('ง', 'late')])).toHaveLength(4);
});
