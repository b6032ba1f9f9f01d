import fc from 'fast-check';
import { parseDefinition } from '#src/datasets/loadDefinitions.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { number, text, type Column, type Content } from './layout.ts';

/** One value that a table states: what it is the value of, and in which of the table's cells it stands. */
export interface Stated {
  readonly what: string;
  readonly value: number | null;
  readonly row: number;
  readonly column: string;
}

/** A table with its definition and the values that it states, before anything is done to it. */
export interface Sample {
  readonly definition: DatasetDefinition;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Content>>[];
  readonly headerRows: number;
  readonly stated: readonly Stated[];
  /** Columns of numbers, and the row of totals if there is one. */
  readonly numeric: readonly string[];
  readonly totalRow: number | null;
  readonly periodColumn: string | null;
}

function define(yaml: string): DatasetDefinition {
  const { definitions, diagnostics } = parseDefinition('definition.yaml', yaml);
  const [definition] = definitions;
  if (!definition) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return definition;
}

const months = ['ต.ค. 59', 'พ.ย. 59', 'ธ.ค. 59', 'ม.ค. 60', 'ก.พ. 60', 'มี.ค. 60', 'เม.ย. 60', 'พ.ค. 60', 'มิ.ย. 60', 'ก.ค. 60', 'ส.ค. 60', 'ก.ย. 60'];
const monthIds = ['2016-10', '2016-11', '2016-12', '2017-01', '2017-02', '2017-03', '2017-04', '2017-05', '2017-06', '2017-07', '2017-08', '2017-09'];

/** A figure: money with two decimals, sometimes nought, sometimes missing. */
const amount = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100) }, { weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(null) });
const count = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 9_999_999 }) }, { weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(null) });

const cellOf = (value: number | null): Readonly<Record<string, Content>>[string] | undefined => (value === null ? undefined : number(value));
const record = (entries: readonly (readonly [string, Content | undefined])[]): Record<string, Content> =>
  Object.fromEntries(entries.flatMap(([key, content]) => (content ? [[key, content]] : [])));

/** Rounded as a person would add two decimals up. */
export const sum = (values: readonly (number | null)[]): number => Math.round(values.reduce<number>((all, value) => all + (value ?? 0), 0) * 100) / 100;

const downDefinition = define(`
id: income
kind: series
title: รายได้
agency: null
workbook: income
periodicity: month
direction: higher
measures:
  revenue: { title: รายได้, unit: ล้านบาท }
  members: { title: สมาชิก, unit: ราย }
columns:
  - { key: month, as: period, type: month, headers: [เดือน] }
  - { key: target, as: value, measure: revenue, role: target, headers: [เป้าหมายรายได้, รายได้ › เป้าหมาย] }
  - { key: actual, as: value, measure: revenue, role: actual, headers: [รายได้จริง, รายได้ › ผล] }
  - { key: members, as: value, measure: members, role: actual, headers: [สมาชิก, สมาชิก › ผล] }
  - { key: note, as: note, headers: [หมายเหตุ], optional: true }
`);

/** Months down, measures across, in one header row or two, with a total row or none. */
export const monthsDown: fc.Arbitrary<Sample> = fc
  .record({
    chosen: fc.subarray(months.map((_, index) => index), { minLength: 2, maxLength: 8 }),
    figures: fc.array(fc.tuple(amount, amount, count), { minLength: 8, maxLength: 8 }),
    grouped: fc.boolean(),
    withTotal: fc.boolean(),
  })
  .map(({ chosen, figures, grouped, withTotal }) => {
    const columns: Column[] = grouped
      ? [{ id: 'month', header: ['เดือน'] }, { id: 'target', header: ['รายได้', 'เป้าหมาย'], unit: 'ล้านบาท' }, { id: 'actual', header: ['รายได้', 'ผล'], unit: 'ล้านบาท' }, { id: 'members', header: ['สมาชิก', 'ผล'], unit: 'ราย' }, { id: 'note', header: ['หมายเหตุ'] }]
      : [{ id: 'month', header: ['เดือน'] }, { id: 'target', header: ['เป้าหมายรายได้'], unit: 'ล้านบาท' }, { id: 'actual', header: ['รายได้จริง'], unit: 'ล้านบาท' }, { id: 'members', header: ['สมาชิก'], unit: 'ราย' }, { id: 'note', header: ['หมายเหตุ'] }];
    const data = chosen.map((month, row) => ({ month, values: figures[row] ?? [null, null, null] as const }));
    const rows = data.map(({ month, values: [target, actual, members] }) => record([['month', text(months[month] ?? '')], ['target', cellOf(target)], ['actual', cellOf(actual)], ['members', cellOf(members)]]));
    const total = record([['month', text('รวม')], ...(['target', 'actual', 'members'] as const).map((key, at) => [key, number(sum(data.map(({ values }) => values[at] ?? null)))] as const)]);
    const stated = data.flatMap(({ month, values: [target, actual, members] }, row) => [
      { what: `revenue target ${monthIds[month] ?? ''}`, value: target, row, column: 'target' },
      { what: `revenue actual ${monthIds[month] ?? ''}`, value: actual, row, column: 'actual' },
      { what: `members actual ${monthIds[month] ?? ''}`, value: members, row, column: 'members' },
    ]);
    return { definition: downDefinition, columns, rows: withTotal ? [...rows, total] : rows, headerRows: grouped ? 2 : 1, stated, numeric: ['target', 'actual', 'members'], totalRow: withTotal ? rows.length : null, periodColumn: 'month' };
  });

const districts = ['อำเภอเมือง', 'อำเภอกระทุ่มแบน', 'อำเภอบ้านแพ้ว', 'เทศบาลนคร', 'เทศบาลเมือง'];

const acrossDefinition = define(`
id: paid
kind: series
title: เบิกจ่าย
agency: null
workbook: income
periodicity: month
direction: higher
measures:
  paid: { title: เบิกจ่าย, unit: บาท }
dimensions:
  district: { title: อำเภอ }
columns:
  - { key: district, as: dimension, headers: [อำเภอ] }
  - { key: paid, as: value, measure: paid, headers: [ผลการเบิกจ่าย], spread: { over: month, at: leaf } }
  - { key: all, as: total, of: [paid], headers: [รวมทั้งปี], optional: true }
  - { key: note, as: note, headers: [หมายเหตุ], optional: true }
`);

/** Districts down, months across under one merged header, with a total column and a total row. */
export const monthsAcross: fc.Arbitrary<Sample> = fc
  .record({
    chosen: fc.subarray(months.map((_, index) => index), { minLength: 2, maxLength: 6 }),
    count: fc.integer({ min: 2, max: 5 }),
    figures: fc.array(amount, { minLength: 30, maxLength: 30 }),
  })
  .map(({ chosen, count: districtCount, figures }) => {
    const value = (row: number, at: number) => figures[row * 6 + at] ?? null;
    const columns: Column[] = [{ id: 'district', header: ['อำเภอ'] }, ...chosen.map((month) => ({ id: `m${month}`, header: ['ผลการเบิกจ่าย', months[month] ?? ''], unit: 'บาท' })), { id: 'all', header: ['รวมทั้งปี'], unit: 'บาท' }];
    const data = districts.slice(0, districtCount).map((name, row) => {
      const own = chosen.map((_, at) => value(row, at));
      const hasAny = own.some((each) => each !== null);
      return { name, row, own, cells: record([['district', text(name)], ...chosen.map((month, at) => [`m${month}`, cellOf(own[at] ?? null)] as const), ['all', hasAny ? number(sum(own)) : undefined]]) };
    });
    const total = record([['district', text('รวม')], ...chosen.map((month, at) => [`m${month}`, number(sum(data.map(({ own }) => own[at] ?? null)))] as const)]);
    const stated = data.flatMap(({ name, row, own }) => chosen.map((month, at) => ({ what: `paid actual ${monthIds[month] ?? ''} ${name}`, value: own[at] ?? null, row, column: `m${month}` })));
    return { definition: acrossDefinition, columns, rows: [...data.map(({ cells }) => cells), total], headerRows: 2, stated, numeric: [...chosen.map((month) => `m${month}`), 'all'], totalRow: districtCount, periodColumn: null };
  });

const projectsDefinition = define(`
id: projects
kind: records
title: โครงการ
agency: null
workbook: income
columns:
  - { key: id, type: id, headers: [รหัส], required: true }
  - { key: name, headers: [ชื่อโครงการ], required: true }
  - { key: budget, type: number, unit: บาท, headers: [งบประมาณ] }
  - { key: households, type: integer, unit: ครัวเรือน, headers: [ครัวเรือน] }
`);

/** Projects down: records with two amounts. */
export const projects: fc.Arbitrary<Sample> = fc
  .record({ figures: fc.array(fc.tuple(amount, count), { minLength: 2, maxLength: 8 }), withTotal: fc.boolean() })
  .map(({ figures, withTotal }) => {
    const columns: Column[] = [{ id: 'id', header: ['รหัส'] }, { id: 'name', header: ['ชื่อโครงการ'] }, { id: 'budget', header: ['งบประมาณ'], unit: 'บาท' }, { id: 'households', header: ['ครัวเรือน'], unit: 'ครัวเรือน' }];
    const rows = figures.map(([budget, households], row) => record([['id', text(`p${row + 1}`)], ['name', text(`โครงการลำดับ ${row + 1}`)], ['budget', cellOf(budget)], ['households', cellOf(households)]]));
    const total = record([['name', text('รวม')], ['budget', number(sum(figures.map(([budget]) => budget)))], ['households', number(sum(figures.map(([, households]) => households)))]]);
    const stated = figures.flatMap(([budget, households], row) => [{ what: `budget p${row + 1}`, value: budget, row, column: 'budget' }, { what: `households p${row + 1}`, value: households, row, column: 'households' }]);
    return { definition: projectsDefinition, columns, rows: withTotal ? [...rows, total] : rows, headerRows: 1, stated, numeric: ['budget', 'households'], totalRow: withTotal ? rows.length : null, periodColumn: null };
  });

export const anyTable: fc.Arbitrary<Sample> = fc.oneof(monthsDown, monthsAcross, projects);
