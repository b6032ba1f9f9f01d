import { expect, test } from 'vitest';
import { filterAttributes, groupRows } from '#src/components/ganttRows.ts';
import type { GanttRow } from '#src/views/ganttRow.ts';

const row = (id: string, group?: string): GanttRow => ({ id, label: id, bars: [], ...(group === undefined ? {} : { group }) });

test('consecutive rows of a group stand under one heading, in the order given', () => {
  const groups = groupRows([row('a', 'x'), row('b', 'x'), row('c', 'y'), row('d')]);
  expect(groups.map(({ heading, rows }) => [heading, rows.map(({ id }) => id)])).toEqual([
    ['x', ['a', 'b']],
    ['y', ['c']],
    [undefined, ['d']],
  ]);
  expect(groupRows([])).toEqual([]);
});

test('what a row can be filtered by becomes attributes', () => {
  expect(filterAttributes({ ...row('a'), filter: { agency: 'fisheries police', source: 'province' } })).toEqual({
    'data-filter-agency': 'fisheries police',
    'data-filter-source': 'province',
  });
  expect(filterAttributes(row('a'))).toEqual({});
});
