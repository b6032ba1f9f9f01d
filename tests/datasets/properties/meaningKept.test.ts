import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toThaiDigits } from '#src/thai/digits.ts';
import { formatNumber } from '#src/thai/numbers.ts';
import { layOut, number, text, type Column, type Content, type Layout } from './layout.ts';
import { readGrid, type Way } from './readGrid.ts';
import { anyTable, type Sample } from './tables.ts';

/** Changes that keep what a table means. */
interface Change {
  readonly order: readonly number[];
  readonly extraColumns: readonly { readonly place: number; readonly column: Column; readonly content: Content }[];
  readonly blankRows: readonly number[];
  readonly titles: readonly string[];
  readonly mergedTitles: boolean;
  readonly skippedRows: number;
  readonly skippedColumns: number;
  readonly numbers: 'numbers' | 'text' | 'commas' | 'thai' | 'factor' | 'spaces';
  readonly units: 'header' | 'row' | 'none' | 'title';
  readonly sheetName: string;
}

const extraColumn = fc.record({
  place: fc.nat({ max: 8 }),
  column: fc.oneof(
    fc.constant({ header: [''] }), // a blank column
    fc.constantFrom('ผู้รายงาน', 'ลำดับ', 'งบปีก่อน (บาท)', 'สถานะงาน', 'รอบที่ 1', 'ร้อยละ').map((name) => ({ header: [name] })),
  ),
  content: fc.oneof(fc.constant(text('สำนักงาน')), fc.integer({ min: 0, max: 999 }).map((value) => number(value)), fc.constant(text('-'))),
});

const change: fc.Arbitrary<Change> = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10, maxLength: 10 }),
  extraColumns: fc.array(extraColumn, { maxLength: 3 }).map((all) => all.map((each, at) => ({ ...each, column: { id: `extra${at}`, header: each.column.header } })).filter((each, at, list) => list.findIndex((other) => other.column.header[0] === each.column.header[0]) === at || each.column.header[0] === '')),
  blankRows: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
  titles: fc.subarray(['รายงานผลการดำเนินงาน', 'จังหวัดสมุทรสาคร', 'ประจำปีงบประมาณ พ.ศ. 2560', 'ข้อมูล ณ วันที่ 31 พฤษภาคม 2560', 'ไตรมาสที่ 1 - 4'], { maxLength: 4 }),
  mergedTitles: fc.boolean(),
  skippedRows: fc.nat({ max: 4 }),
  skippedColumns: fc.nat({ max: 2 }),
  numbers: fc.constantFrom('numbers' as const, 'text' as const, 'commas' as const, 'thai' as const, 'factor' as const, 'spaces' as const),
  units: fc.constantFrom('header' as const, 'row' as const, 'none' as const, 'title' as const),
  sheetName: fc.constantFrom('แผ่น1', 'Sheet1', 'ข้อมูล 2560', 'x'),
});

/** Another unit of the same kind, and by what its numbers are greater. */
const otherUnit: Readonly<Record<string, readonly [string, number]>> = { ล้านบาท: ['พันบาท', 1000], บาท: ['พันบาท', 0.001] };

function written(content: Content, how: Change['numbers'], factor: number): Content {
  if (content.kind !== 'number') return how === 'thai' ? text(toThaiDigits(content.text)) : content;
  const value = Number((content.number * factor).toPrecision(15));
  switch (how) {
    case 'numbers':
    case 'factor':
      return number(value);
    case 'text':
      return text(String(value));
    case 'commas':
      return text(formatNumber(value, 2));
    case 'thai':
      return text(toThaiDigits(formatNumber(value)));
    case 'spaces':
      return text(`  ${formatNumber(value)} `);
  }
}

/** Writes a unit where the change wants it: in the header, in a row below it, or (money only) in a title. */
function withUnits(columns: readonly Column[], units: Change['units'], swap: boolean): Column[] {
  return columns.map((column) => {
    if (column.unit === undefined) return column;
    const unit = swap ? (otherUnit[column.unit]?.[0] ?? column.unit) : column.unit;
    const inTitle = units === 'title' && column.unit.includes('บาท');
    if (units === 'row' || units === 'none' || inTitle) return { ...column, unit };
    const header = [...column.header];
    header[header.length - 1] = `${header.at(-1) ?? ''} (${unit})`;
    return { ...column, header, unit };
  });
}

function apply(sample: Sample, { order, extraColumns, blankRows, titles, numbers, units, ...place }: Change): { layout: Layout; rowOf: (row: number) => number } {
  // Without a unit anywhere the numbers are in the unit that is published.
  const swap = numbers === 'factor' && units !== 'none';
  const columns = withUnits(order.flatMap((at) => sample.columns[at] ?? []), units, swap);
  for (const { place: at, column } of extraColumns) columns.splice(Math.min(at, columns.length), 0, column);
  const factorOf = (id: string) => (swap ? (otherUnit[sample.columns.find((column) => column.id === id)?.unit ?? '']?.[1] ?? 1) : 1);
  const rows: (Record<string, Content> | null)[] = sample.rows.map((row, index) => ({
    ...Object.fromEntries(Object.entries(row).map(([id, content]) => [id, written(content, numbers, factorOf(id))])),
    ...(index === sample.totalRow ? {} : Object.fromEntries(extraColumns.filter(({ column }) => column.header[0] !== '').map(({ column, content }) => [column.id, content]))),
  }));
  const places = sample.rows.map((_, row) => row);
  for (const at of blankRows) {
    const before = Math.min(at, rows.length);
    rows.splice(before, 0, null);
    places.forEach((row, index) => (places[index] = row >= before ? row + 1 : row));
  }
  const money = sample.columns.find(({ unit }) => unit?.includes('บาท'))?.unit ?? '';
  const unitTitle = units === 'title' ? [`หน่วย : ${swap ? (otherUnit[money]?.[0] ?? money) : money}`] : [];
  return { layout: { titles: [...titles, ...unitTitle], columns, rows, headerRows: sample.headerRows, unitRow: units === 'row', ...place }, rowOf: (row) => places[row] ?? row };
}

async function keepsMeaning(sample: Sample, change: Change, way: Way): Promise<void> {
  const { layout, rowOf } = apply(sample, change);
  const grid = layOut(layout);
  const read = await readGrid(sample.definition, grid, way, change.sheetName);
  expect(read.errors.map((each) => each.message)).toEqual([]);
  const expected = sample.stated.map(({ what, value, row, column }) => `${what} = ${value ?? 'missing'} in ${grid.address(rowOf(row), column)}`);
  const found = [...read.values].map(([what, { value, cell }]) => `${what} = ${value ?? 'missing'} in ${cell}`);
  expect(found.sort()).toEqual(expected.sort());
}

describe('changes that keep the meaning give the same values, each from its cell', () => {
  it.each([['memory', 1200, 11], ['csv', 250, 12], ['xlsx', 150, 13]] as const)('%s', async (way, numRuns, seed) => {
    await fc.assert(fc.asyncProperty(anyTable, change, (sample, changed) => keepsMeaning(sample, changed, way)), { numRuns, seed });
  });
});
