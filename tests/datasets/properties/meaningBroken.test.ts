import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, number, text, type Column, type Content, type Grid, type Layout } from './layout.ts';
import { readGrid, readWorkbook, type Read } from './readGrid.ts';
import { toSheet } from './layout.ts';
import { anyTable, monthsAcross, monthsDown, projects, sum, type Sample } from './tables.ts';

type Rows = Record<string, Content>[];

/** Where a table stands and how its units are written; none of it matters to what is broken. */
const frame = fc.record({
  titles: fc.subarray(['รายงานผลการดำเนินงาน', 'จังหวัดสมุทรสาคร', 'ประจำปีงบประมาณ พ.ศ. 2560'], { maxLength: 3 }),
  mergedTitles: fc.boolean(),
  skippedRows: fc.nat({ max: 3 }),
  skippedColumns: fc.nat({ max: 2 }),
  unitRow: fc.boolean(),
});

type Frame = typeof frame extends fc.Arbitrary<infer F> ? F : never;

const inHeader = (columns: readonly Column[], unitRow: boolean): Column[] =>
  columns.map((column) => (column.unit === undefined || unitRow ? column : { ...column, header: [...column.header.slice(0, -1), `${column.header.at(-1) ?? ''} (${column.unit})`] }));

const layoutOf = (sample: Sample, around: Frame, rows: Layout['rows'] = sample.rows, columns = sample.columns): Layout =>
  ({ ...around, columns: inHeader(columns, around.unitRow), rows, headerRows: sample.headerRows });

const copy = (sample: Sample): Rows => sample.rows.map((row) => ({ ...row }));
const errorsAt = (read: Read, cell: string) => read.errors.filter((each) => each.cell === cell).map((each) => each.code);

/** Breaks one thing and expects an error, of one of the codes, at one of the cells. */
async function expectAt(sample: Sample, layout: Layout, codes: readonly string[], cellsOf: (address: (row: number, column: string) => string) => readonly string[]): Promise<void> {
  const grid = layOut(layout);
  const read = await readGrid(sample.definition, grid, 'memory');
  const cells = cellsOf(grid.address);
  const found = cells.flatMap((cell) => errorsAt(read, cell));
  expect(found.some((code) => codes.includes(code)), `expected ${codes.join('|')} at ${cells.join(' ')}; got ${read.errors.map((each) => `${each.code} ${each.cell ?? ''}`).join(', ') || 'nothing'}`).toBe(true);
}

const run = async <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<void>, seed: number, numRuns = 120): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitrary, check), { numRuns, seed });

/** A stated cell that holds a number. */
const filled = (sample: Sample, pick: number) => {
  const cells = sample.stated.filter(({ value }) => value !== null);
  return cells[pick % Math.max(cells.length, 1)];
};

const noise = fc.nat({ max: 1000 });

describe('changes that break the meaning are told, at the cell', () => {
  it('text in a number', async () => {
    await run(fc.tuple(anyTable, frame, noise, fc.constantFrom('n.a.', '12 ล้าน', 'ไม่มี', '1,23', '12..5', '๑๒ บาท', 'x', '25.6%', '31 - 60')), async ([sample, around, pick, junk]) => {
      const cell = sample.stated[pick % sample.stated.length];
      if (!cell) return;
      const rows = copy(sample);
      rows[cell.row] = { ...rows[cell.row], [cell.column]: text(junk) };
      await expectAt(sample, layoutOf(sample, around, rows), ['not-a-number', 'percent-format'], (address) => [address(cell.row, cell.column)]);
    }, 21);
  });

  it('an error value, and a number formatted as a percentage', async () => {
    await run(fc.tuple(anyTable, frame, noise, fc.boolean()), async ([sample, around, pick, isError]) => {
      const cell = filled(sample, pick);
      if (!cell) return;
      const rows = copy(sample);
      rows[cell.row] = { ...rows[cell.row], [cell.column]: isError ? { kind: 'error', text: '#REF!' } : number(0.25, '0.00%') };
      await expectAt(sample, layoutOf(sample, around, rows), [isError ? 'cell-error' : 'percent-format'], (address) => [address(cell.row, cell.column)]);
    }, 22);
  });

  it('another unit', async () => {
    await run(fc.tuple(anyTable, frame, noise, fc.constantFrom('แห่ง', 'ตัน', 'ร้อยละ', 'เรื่อง')), async ([sample, around, pick, unit]) => {
      const column = sample.stated[pick % sample.stated.length]?.column ?? '';
      const columns = sample.columns.map((each) => (each.id === column ? { ...each, unit } : each));
      await expectAt(sample, layoutOf(sample, around, sample.rows, columns), ['unit-mismatch'], (address) => [address(around.unitRow ? -2 : -1, column)]);
    }, 23);
  });

  it('another unit in the title', async () => {
    await run(fc.tuple(fc.oneof(monthsAcross, monthsDown), frame, fc.constantFrom('ตัน', 'ร้อยละ', 'เรื่อง')), async ([sample, around, unit]) => {
      const layout = { ...layoutOf(sample, around), columns: sample.columns.map(({ id, header }) => ({ id, header })), unitRow: false, titles: [`หน่วย : ${unit}`], mergedTitles: false };
      const first = sample.columns[0]?.id ?? '';
      await expectAt(sample, layout, ['unit-mismatch'], (address) => [address(-1 - sample.headerRows, first).replace(/\d+$/, String(around.skippedRows + 1))]);
    }, 24);
  });

  it('two headers swapped, their units not', async () => {
    await run(fc.tuple(monthsDown.filter(({ headerRows }) => headerRows === 1), frame), async ([sample, around]) => {
      const headerOf = (id: string) => sample.columns.find((column) => column.id === id)?.header ?? [];
      const columns = sample.columns.map((each) => (each.id === 'actual' ? { ...each, header: headerOf('members') } : each.id === 'members' ? { ...each, header: headerOf('actual') } : each));
      for (const id of ['actual', 'members']) await expectAt(sample, layoutOf(sample, around, sample.rows, columns), ['unit-mismatch'], (address) => [address(around.unitRow ? -2 : -1, id)]);
    }, 25, 60);
  });
});

describe('changes that break the meaning are told, at the cell: more', () => {
  it('a row pasted one column off', async () => {
    await run(fc.tuple(anyTable, frame, noise, fc.constantFrom(1, -1)), async ([sample, around, pick, by]) => {
      const cell = filled(sample, pick);
      if (!cell) return;
      const rows = copy(sample);
      const ids = sample.columns.map((column) => column.id);
      const row = rows[cell.row] ?? {};
      rows[cell.row] = Object.fromEntries(ids.flatMap((id, at) => (row[id] && ids[at + by] !== undefined ? [[ids[at + by] ?? '', row[id]]] : [])));
      await expectAt(sample, layoutOf(sample, around, rows), ['not-a-period', 'not-a-number', 'number-for-name', 'no-dimension', 'required-empty', 'not-an-integer'], (address) => ids.map((id) => address(cell.row, id)));
    }, 26, 200);
  });

  it('a period, a header or an id that stands twice', async () => {
    await run(fc.tuple(anyTable, frame, noise), async ([sample, around, pick]) => {
      const rows = copy(sample);
      const data = sample.totalRow ?? rows.length;
      const last = data - 1;
      const from = pick % last;
      const key = sample.columns[0]?.id ?? '';
      rows[last] = { ...rows[last], [key]: rows[from]?.[key] ?? text('') };
      await expectAt(sample, layoutOf(sample, around, rows), ['duplicate-observation', 'duplicate-id'], (address) => sample.columns.map(({ id }) => address(last, id)));
    }, 27);
    await run(fc.tuple(monthsAcross, frame), async ([sample, around]) => {
      const columns = sample.columns.map((column, at) => (at === 2 ? { ...column, header: sample.columns[1]?.header ?? [] } : column));
      await expectAt(sample, layoutOf(sample, around, sample.rows, columns), ['column-twice'], (address) => [address(-1, columns[2]?.id ?? '')]);
    }, 28, 60);
  });

  it('a total that no longer adds up', async () => {
    await run(fc.tuple(anyTable.filter(({ totalRow }) => totalRow !== null), frame, noise, fc.integer({ min: 1, max: 1000 }), fc.boolean()), async ([sample, around, pick, by, inTotal]) => {
      const cell = filled(sample, pick);
      const total = sample.totalRow;
      if (!cell || total === null) return;
      const rows = copy(sample);
      const row = inTotal ? total : cell.row;
      const before = rows[row]?.[cell.column];
      if (before?.kind !== 'number') return;
      rows[row] = { ...rows[row], [cell.column]: number(sum([before.number, by])) };
      await expectAt(sample, layoutOf(sample, around, rows), ['total-differs'], (address) => [address(total, cell.column)]);
    }, 29);
    await run(fc.tuple(monthsAcross, frame, noise), async ([sample, around, pick]) => {
      const cell = filled(sample, pick);
      const before = cell && sample.rows[cell.row]?.all;
      if (!cell || before?.kind !== 'number') return;
      const rows = copy(sample);
      rows[cell.row] = { ...rows[cell.row], all: number(before.number + 7) };
      await expectAt(sample, layoutOf(sample, around, rows), ['total-differs'], (address) => [address(cell.row, 'all')]);
    }, 30, 60);
  });
});

describe('changes that break the meaning are told, at the cell: more 2', () => {
  it('a month of another year', async () => {
    await run(fc.tuple(monthsDown, frame, noise), async ([sample, around, pick]) => {
      const rows = copy(sample);
      const row = pick % (sample.totalRow ?? rows.length);
      rows[row] = { ...rows[row], month: text('ต.ค. 61') };
      await expectAt(sample, layoutOf(sample, around, rows), ['period-outside-year'], (address) => [address(row, 'month')]);
    }, 31, 60);
    await run(fc.tuple(monthsAcross, frame), async ([sample, around]) => {
      const columns = sample.columns.map((column, at) => (at === 1 ? { ...column, header: ['ผลการเบิกจ่าย', 'ต.ค. 61'] } : column));
      await expectAt(sample, layoutOf(sample, around, sample.rows, columns), ['period-outside-year'], (address) => [address(-1, columns[1]?.id ?? '')]);
    }, 32, 60);
  });

  it('a month that nobody understands', async () => {
    await run(fc.tuple(monthsAcross, frame, fc.constantFrom('ตค59', 'เดือนที่หนึ่ง', '13/60')), async ([sample, around, name]) => {
      const columns = sample.columns.map((column, at) => (at === 1 ? { ...column, header: ['ผลการเบิกจ่าย', name] } : column));
      const isMonth = name === 'ตค59';
      await (isMonth ? Promise.resolve() : expectAt(sample, layoutOf(sample, around, sample.rows, columns), ['period-not-understood'], (address) => [address(-1, columns[1]?.id ?? '')]));
    }, 33, 60);
  });

  it('personal data in what would be published', async () => {
    await run(fc.tuple(projects, frame, noise, fc.constantFrom('นายสมชาย ใจดี', 'ติดต่อ 081-234-5678', '1-1017-00230-70-8', 'somchai@example.go.th')), async ([sample, around, pick, secret]) => {
      const rows = copy(sample);
      const row = pick % (sample.totalRow ?? rows.length);
      rows[row] = { ...rows[row], name: text(`โครงการ ${secret}`) };
      await expectAt(sample, layoutOf(sample, around, rows), ['personal-name', 'personal-phone', 'personal-citizenId', 'personal-email'], (address) => [address(row, 'name')]);
    }, 34, 80);
  });
});

/** Whatever else happens to a sheet by a slip of the hand. */
type Slip =
  | { readonly kind: 'junk'; readonly pick: number; readonly content: Content }
  | { readonly kind: 'delete'; readonly pick: number }
  | { readonly kind: 'merge'; readonly pick: number; readonly down: number; readonly across: number }
  | { readonly kind: 'shift'; readonly pick: number }
  | { readonly kind: 'hide'; readonly pick: number };

const slip: fc.Arbitrary<Slip> = fc.oneof(
  fc.record({ kind: fc.constant('junk' as const), pick: noise, content: fc.constantFrom('x', 'รวม', 'หมายเหตุ', '-', 'ผล', 'เดือน', 'รายได้จริง', 'ต.ค. 59', 'มี.ค. 60', 'ร้อยละ', '#N/A', 'เฉลี่ย', '2560', '1').map((value) => text(value)) }),
  fc.record({ kind: fc.constant('delete' as const), pick: noise }),
  fc.record({ kind: fc.constant('merge' as const), pick: noise, down: fc.nat({ max: 2 }), across: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant('shift' as const), pick: noise }),
  fc.record({ kind: fc.constant('hide' as const), pick: noise }),
);

/** The grid as text, for the message of a failure. */
const drawn = (grid: Grid): string =>
  [...grid.cells].map(([place, content]) => `${place} ${content.kind === 'number' ? String(content.number) : content.text}`).join('\n') + JSON.stringify(grid.merges);

/** A number put for a number, or a header's word put where a shifted header left a gap, is an edit: nobody can tell it from a slip. */
function isEdit({ content }: Extract<Slip, { kind: 'junk' }>, before: Content | undefined, slips: readonly Slip[]): boolean {
  if (content.kind !== 'text') return false;
  if (/^\d+$/.test(content.text)) return before?.kind === 'number';
  return /\. \d\d$|^(?:ผล|เดือน|รายได้จริง)$/.test(content.text) && slips.some(({ kind }) => kind === 'shift');
}

describe('no slip of the hand gives another number without a word', () => {
  it('junk, deleted cells, merges, shifted rows, hidden rows, one to three at once', async () => {
    await run(fc.tuple(anyTable, frame, fc.array(slip, { minLength: 1, maxLength: 3 })), async ([sample, around, slips]) => {
      const grid = layOut(layoutOf(sample, around));
      const hidden: number[] = [];
      const shifted: number[] = [];
      for (const each of slips) {
        const places = [...grid.cells.keys()];
        const place = places[each.pick % places.length] ?? '1,1';
        const [row = 1, column = 1] = place.split(',').map(Number);
        const before = grid.cells.get(place);
        if (each.kind === 'junk' && !isEdit(each, before, slips)) grid.cells.set(place, each.content);
        if (each.kind === 'delete') grid.cells.delete(place);
        if (each.kind === 'merge' && each.down + each.across > 0) grid.merges.push({ top: row, bottom: row + each.down, left: column, right: column + each.across });
        // A name merged over a hidden row is seen beside the next one, so it is that one's name.
        if (each.kind === 'hide' && !slips.some(({ kind }) => kind === 'merge')) hidden.push(row);
        if (each.kind === 'shift') {
          shifted.push(row);
          const line = places.filter((one) => one.startsWith(`${row},`)).map((one) => [Number(one.split(',')[1]), grid.cells.get(one)] as const);
          for (const [at] of line) grid.cells.delete(`${row},${at}`);
          for (const [at, content] of line) if (content) grid.cells.set(`${row},${at + 1}`, content);
        }
      }
      const read = readWorkbook(sample.definition, { sheets: [toSheet(grid, 'แผ่น1', hidden)], modified: null });
      const stated = new Map(sample.stated.map(({ what, value }) => [what, value]));
      const changed = [...read.values].filter(([what, { value }]) => value !== null && stated.has(what) && stated.get(what) !== value);
      // A row may be given another name; a number may not come under another header.
      const measures = new Map(sample.stated.map(({ what, row, column }) => [grid.address(row, column), what.split(' ')[0]]));
      const moved = new Set(shifted.map(String));
      for (const [what, { value, cell }] of read.values) {
        const isOther = measures.has(cell) && measures.get(cell) !== what.split(' ')[0] && !moved.has(cell.replace(/^[A-Z]+/, ''));
        if (value !== null && isOther) changed.push([what, { value, cell }]);
      }
      if (read.errors.length === 0) expect(changed, `${JSON.stringify(slips)}\n${drawn(grid)}`).toEqual([]);
    }, 41, 1200);
  });
});
