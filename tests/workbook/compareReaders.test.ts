import { describe, expect, it } from 'vitest';
import type { RawCell } from '#src/workbook/cells/makeCell.ts';
import { compareReaders } from '#src/workbook/compareReaders.ts';

const cell = (column: number, value: RawCell['value'], format = 'General'): RawCell => ({ row: 1, column, value, format });
const differing = (first: RawCell[], second: RawCell[]) => compareReaders([{ name: 's', cells: first }], [{ name: 's', cells: second }], false).map((each) => [each.column, each.other]);

describe('two readings of one file', () => {
  it('agree on equal values, whatever the order, and on text but for its blanks', () => {
    expect(differing([cell(1, 5), cell(2, 'ก  ข\r\n'), cell(3, true), cell(4, { error: '#N/A' }), cell(5, 0.1 + 0.2)], [cell(5, 0.3), cell(4, { error: '42' }), cell(3, true), cell(2, 'ก ข'), cell(1, 5), cell(6, ' ')])).toEqual([]);
  });

  it('differ on a number, a kind, a missing cell on either side, and on what is a date', () => {
    expect(differing([cell(1, 5)], [cell(1, 6)])).toEqual([[1, '6']]);
    expect(differing([cell(1, 5)], [cell(1, '5')])).toEqual([[1, '5']]);
    expect(differing([cell(1, 0)], [])).toEqual([[1, '']]);
    expect(differing([], [cell(2, 7)])).toEqual([[2, '7']]);
    expect(differing([cell(1, 43191, '0.00')], [cell(1, 43191, 'd/m/yyyy')])).toEqual([[1, '2018-04-01']]);
    expect(differing([cell(1, false)], [cell(1, true)])).toEqual([[1, 'TRUE']]);
  });

  it('says nothing of a formula that has no result', () => {
    expect(differing([cell(1, { formula: 'A2' })], [])).toEqual([]);
    expect(differing([cell(1, { formula: 'A2' })], [cell(1, 3)])).toEqual([[1, '3']]);
  });
});
