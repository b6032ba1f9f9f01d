import { describe, expect, it } from 'vitest';
import { parseDefinition } from '#src/datasets/loadDefinitions.ts';
import { previewDataset } from '#src/datasets/propose/preview.ts';
import { proposeDataset, type Proposal } from '#src/datasets/propose/proposal.ts';
import { proposalText } from '#src/datasets/propose/proposalText.ts';
import { proposalYaml } from '#src/datasets/propose/proposalYaml.ts';
import { adoptDoubts } from '#src/i18n/adopt.ts';
import type { OpenedWorkbook } from '#src/workbook/openWorkbook.ts';
import type { Sheet, Workbook } from '#src/workbook/workbook.ts';
import { bookOf, sheetOf } from './gridOfWords.ts';

const agencies = new Map([['สำนักงานประมงจังหวัด', 'fisheries'], ['สำนักงานพลังงานจังหวัด', 'energy']]);
const findAgency = (name: string) => agencies.get(name) ?? null;

function propose(workbook: Workbook, stem = 'income', sheet?: string): Proposal {
  const proposal = proposeDataset(workbook, { stem, sheet, findAgency });
  if (!proposal) throw new Error('nothing proposed');
  return proposal;
}

const opened = (workbook: Workbook): OpenedWorkbook => ({
  file: { file: '2560/income.xlsx', path: '/income.xlsx', fiscalYear: 2560, stem: 'income', extension: 'xlsx' }, bytes: 1, sha256: '', kind: 'xlsx', workbook, diagnostics: [],
});

/** What the site's reader makes of a workbook with the proposed definition, a line a value. */
function readBack(workbook: Workbook): { lines: string[]; errors: string[] } {
  const proposal = propose(workbook);
  const preview = previewDataset(proposal, opened(workbook), findAgency, 100);
  return {
    lines: preview.rows.flatMap(({ values }) => values.map(({ cell, name, value }) => `${cell} ${name} = ${value}`)),
    errors: preview.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  };
}

const why = (proposal: Proposal, cell: string | null) => proposal.unsure.filter((each) => each.cell === cell).map((each) => each.why);

const yearsAcross: Sheet = sheetOf([
  ['จำนวนครัวเรือน'],
  [null, null, null, 'หน่วย : ครัวเรือน'],
  ['ลำดับที่', 'ชนิดสินค้า', 'ปี 2558', 'ปี 2559'],
  [1, 'ข้าว', 3701478, 3709825],
  [2, 'อ้อย', '-', 364708],
  [null, 'รวม', 3701478, 4074533],
  ['ที่มา : สำนักงาน'],
]);

describe('a table of years across', () => {
  it('is found with its header, unit, total and periods', () => {
    const { found, fields } = propose(bookOf(yearsAcross));
    expect(found).toMatchObject({ header: [3, 3], first: 4, last: 6, totals: [6], periods: [{ kind: 'calendarYear', where: 'across', columns: [3, 4] }] });
    expect(fields).toMatchObject({ kind: 'series', title: 'จำนวนครัวเรือน', year: 'any', periodicity: 'calendarYear', measures: { value: { unit: 'ครัวเรือน' } } });
    expect(fields.columns).toEqual([
      { key: 'item', as: 'dimension', headers: ['ชนิดสินค้า'] },
      { key: 'value', as: 'value', measure: 'value', spread: { over: 'calendarYear', at: 'leaf' } },
    ]);
  });

  it('is read by the proposed definition', () => {
    expect(readBack(bookOf(yearsAcross))).toEqual({
      errors: [],
      lines: [
        'C4 ข้าว · Y2558 · value · actual = 3701478 ครัวเรือน', 'D4 ข้าว · Y2559 · value · actual = 3709825 ครัวเรือน',
        'C5 อ้อย · Y2558 · value · actual = ', 'D5 อ้อย · Y2559 · value · actual = 364708 ครัวเรือน',
      ],
    });
  });

  it('says that a year may be a fiscal or a calendar one', () => {
    expect(why(propose(bookOf(yearsAcross)), 'C3')).toContain(adoptDoubts.yearKind);
  });

  it('takes a header of bare numbers for years', () => {
    const sheet = sheetOf([['จังหวัด', 2556, 2555, 2554], ['กระบี่', 450000, 440000, 430000], ['ตราด', 224010, 222855, 222013]]);
    expect(propose(bookOf(sheet)).found).toMatchObject({ header: [1, 1], first: 2, periods: [{ kind: 'calendarYear', columns: [2, 3, 4] }] });
  });
});

describe('headers of several rows', () => {
  it('joins merged rows: years over reported and arrested', () => {
    const sheet = sheetOf([
      ['สถิติคดี พ.ศ. 2553-2554'],
      ['จังหวัด', 'พ.ศ. 2553', null, 'พ.ศ. 2554', null],
      [null, 'รับแจ้ง', 'จับกุม', 'รับแจ้ง', 'จับกุม'],
      ['กระบี่', 83, 30, 68, 43],
      ['ตราด', 12, 9, 31, 7],
    ], { merges: ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2'] });
    const { found, fields } = propose(bookOf(sheet));
    expect(found).toMatchObject({ header: [2, 3], first: 4 });
    expect(fields.columns).toEqual([
      { key: 'province', as: 'dimension', headers: ['จังหวัด'] },
      { key: 'columnB', as: 'value', measure: 'columnB', headers: ['รับแจ้ง'], spread: { over: 'calendarYear', at: 'parent' } },
      { key: 'columnC', as: 'value', measure: 'columnC', headers: ['จับกุม'], spread: { over: 'calendarYear', at: 'parent' } },
    ]);
    expect(readBack(bookOf(sheet)).errors).toEqual([]);
  });

  it('takes a header wrapped over three rows without merges', () => {
    const sheet = sheetOf([
      ['จำนวนและอัตรา ปี 2555'],
      [],
      [null, null, 'จำนวนลูกจ้าง', 'ความรุนแรง', null],
      ['รหัส', 'จังหวัด', 'ในข่าย', 'ตาย', 'สูญเสีย'],
      [null, null, '(ณ 31 ธ.ค. 55)', null, 'อวัยวะ'],
      [1000, 'กรุงเทพ', 3108858, 197, 283],
      [1100, 'สมุทรปราการ', 686134, 40, 247],
      [null, 'รวมทั่วประเทศ', 3794992, 237, 530],
    ], { merges: ['A1:E1', 'D3:E3'] });
    const { found, fields } = propose(bookOf(sheet));
    expect(found).toMatchObject({ header: [3, 5], first: 6, totals: [8], year: 2555 });
    expect(fields.totals).toContain('รวมทั่วประเทศ');
  });

  it('says so where a header is higher than the reader can join', () => {
    const sheet = sheetOf([['กลุ่ม', 'รวม', null], [null, 'จำนวน', 'ร้อยละ'], [null, 'ประชากร', null], [null, 'ทั้งหมด', null], ['ก', 10, 20], ['ข', 30, 40]], { merges: ['A1:A4', 'B1:C1'] });
    const proposal = propose(bookOf(sheet));
    expect(proposal.found).toMatchObject({ header: [1, 4], first: 5 });
    expect(why(proposal, 'A1')).toContain(adoptDoubts.deepHeader(4));
  });

  it('says so where there is no header', () => {
    const proposal = propose(bookOf(sheetOf([[1, 'พระนคร', 5], [2, 'ดุสิต', 6], [3, 'บางรัก', 7]])));
    expect(proposal.found).toMatchObject({ header: null, first: 1 });
    expect(why(proposal, 'A1')).toContain(adoptDoubts.noHeader);
  });
});

describe('months, rounds, districts and roles', () => {
  it('reads months across with a column of years, and leaves averages out', () => {
    const sheet = sheetOf([
      ['ชื่อพืช', 'ปี', 'ม.ค.', 'ก.พ.', 'มี.ค.', 'เฉลี่ย'],
      ['ข้าว', 2558, 10, 20, 30, 20],
      [null, 2559, 11, 21, 31, 21],
      ['อ้อย', 2558, 1, 2, 3, 2],
      [null, 2559, 4, 5, 6, 5],
    ]);
    const { fields } = propose(bookOf(sheet));
    expect(fields).toMatchObject({ periodicity: 'month', ignore: ['เฉลี่ย'], columns: [{ as: 'dimension', fill: 'down' }, { as: 'year', type: 'calendarYear' }, { as: 'value', spread: { over: 'month', at: 'leaf' } }] });
    expect(readBack(bookOf(sheet)).lines.slice(0, 4)).toEqual(['C2 ข้าว · 2015-01 · value · actual = 10 ไม่ระบุหน่วย', 'D2 ข้าว · 2015-02 · value · actual = 20 ไม่ระบุหน่วย', 'E2 ข้าว · 2015-03 · value · actual = 30 ไม่ระบุหน่วย', 'C3 ข้าว · 2016-01 · value · actual = 11 ไม่ระบุหน่วย']);
  });

  it('makes one measure of a target and a result', () => {
    const sheet = sheetOf([['รายได้จากสินค้า'], ['รอบการประเมิน', 'เป้าหมาย (ล้านบาท)', 'ผลการดำเนินงาน (ล้านบาท)', 'หมายเหตุ'], ['รอบที่ 1', 1324.74, 1427.45, null], ['รอบที่ 2', 2649.48, null, null]]);
    const { fields } = propose(bookOf(sheet));
    expect(fields).toMatchObject({
      periodicity: 'round',
      measures: { value: { title: 'รายได้จากสินค้า', unit: 'ล้านบาท', decimals: 2 } },
      columns: [{ as: 'period', type: 'round' }, { role: 'target', headers: ['เป้าหมาย (ล้านบาท)'] }, { measure: 'value', headers: ['ผลการดำเนินงาน (ล้านบาท)'] }, { as: 'note', optional: true }],
    });
  });

  it('reads districts across', () => {
    const sheet = sheetOf([['เดือน', 'อำเภอเมือง', 'อำเภอบ้านแพ้ว'], ['ต.ค. 59', 1, 2], ['พ.ย. 59', 3, 4]]);
    expect(propose(bookOf(sheet)).fields).toMatchObject({ dimensions: { district: { title: 'อำเภอ' } }, columns: [{ as: 'period', type: 'month' }, { spread: { over: 'district', at: 'leaf' } }] });
  });
});

describe('records', () => {
  const list = sheetOf([
    ['แผนงานโครงการ'],
    ['รหัส', 'โครงการ', 'รายละเอียดของกิจกรรม', 'หน่วยงาน', 'งบประมาณ (บาท)', 'วันที่เริ่ม', 'หมายเหตุ'],
    ['p01', 'เลี้ยงปลา', 'อบรม', 'สำนักงานประมงจังหวัด', '1,000', '4 เม.ย. 61', null],
    ['p02', 'ลดไฟ', 'รณรงค์', 'สำนักงานพลังงานจังหวัด', 2500.5, '5 เม.ย. 61', 'ใหม่'],
    ['p03', 'เลี้ยงกุ้ง', 'อบรม', 'สำนักงานประมงจังหวัด', '๓๐๐', '6 เม.ย. 61', null],
  ]);

  it('types each column: id, agency, number, date, note', () => {
    expect(propose(bookOf(list)).fields).toMatchObject({
      kind: 'records', title: 'แผนงานโครงการ',
      columns: [
        { key: 'id', type: 'id', required: true }, { type: 'text' }, { type: 'text' }, { type: 'agency' }, { type: 'number', unit: 'บาท' }, { type: 'date' }, { key: 'note', type: 'text', optional: true },
      ],
    });
    expect(readBack(bookOf(list)).errors).toEqual([]);
  });

  it('proposes text that parses and validates, with a comment over each column', () => {
    const proposal = propose(bookOf(list));
    const yaml = proposalYaml(proposal, 'income.xlsx');
    expect(parseDefinition('income.yaml', yaml)).toEqual({ definitions: [proposal.definition], diagnostics: [] });
    expect(yaml).toContain('  # คอลัมน์ E\n  - { key: budget, type: number, unit: บาท, headers: [ งบประมาณ (บาท) ] }');
    expect(proposalText(yaml, proposal, previewDataset(proposal, opened(bookOf(list)), findAgency, 1))).toContain('E3     budget = 1000');
  });
});

describe('rows that are no data', () => {
  it('knows a total by its figures where it has no word, and says so', () => {
    const sheet = sheetOf([['อำเภอ', 'ชาย', 'หญิง'], ['ก', 10, 20], ['ข', 30, 40], ['ค', 5, 6], [null, 45, 66]]);
    const proposal = propose(bookOf(sheet));
    expect(proposal.found.totals).toEqual([5]);
    expect(why(proposal, 'B5')).toEqual([adoptDoubts.totalWithoutWord]);
  });

  it('does not take a name that begins with รวม for a total', () => {
    const sheet = sheetOf([['งาน', 'งบ (บาท)', 'จ่าย (บาท)'], ['รวมใจเป็นหนึ่ง', 10, 20], ['รวมพลังคนพิการ', 30, 45], ['บริหาร', 5, 6]]);
    expect(propose(bookOf(sheet)).found).toMatchObject({ totals: [], dataRows: 3 });
  });

  it('passes over a row of averages', () => {
    const sheet = sheetOf([['จังหวัด', 'อำเภอ', 'คะแนน'], ['จำนวน 2 อำเภอ', 'ค่าเฉลี่ย', 9.5], ['ตราด', 'แหลมงอบ', 9], ['แพร่', 'ลอง', 10]]);
    expect(propose(bookOf(sheet)).found).toMatchObject({ header: [1, 1], first: 3, skipped: [2] });
  });

  it('does not compare totals that are rates', () => {
    const sheet = sheetOf([['จังหวัด', 'อัตรา (บาท/คน)', 'ราย (คน)'], ['ก', 10, 1], ['ข', 20, 2], ['รวม', 16, 3]]);
    const { fields } = propose(bookOf(sheet));
    expect(fields.columns).toMatchObject([{}, { additive: false }, expect.not.objectContaining({ additive: false })]);
  });

  it('ends the table at a signature', () => {
    const sheet = sheetOf([['อำเภอ', 'ชาย', 'หญิง'], ['ก', 10, 20], ['ข', 30, 40], [], [null, 'ลงชื่อ ............. ผู้รายงาน']]);
    const { fields, found } = propose(bookOf(sheet));
    expect(found.last).toBe(3);
    expect(fields.endAt).toContain('ลงชื่อ');
  });
});

describe('workbooks with more than one table', () => {
  const year = (name: string, figure: number) => sheetOf([['อำเภอ', 'ชาย', 'หญิง'], ['ก', figure, 20], ['ข', 30, 40]], { name });

  it('reads sheets of one make together, by the year in their names', () => {
    expect(propose(bookOf(year('ปี 2559', 10), year('ปี 2560', 11))).fields).toMatchObject({ sheets: { each: 'calendarYear', named: 'ปี *' } });
  });

  it('reads sheets of other names as values of a dimension', () => {
    expect(propose(bookOf(year('บก', 10), year('น้ำ', 11))).fields).toMatchObject({ sheets: { each: 'sheet' }, dimensions: { sheet: { title: 'กลุ่ม' } } });
  });

  it('says which other sheets hold tables, and that a hidden one is left out', () => {
    const other = sheetOf([['ชื่อ', 'ค่า'], ['ก', 1]], { name: 'อื่น' });
    const hidden = sheetOf([['ชื่อ', 'ค่า'], ['ก', 1]], { name: 'ซ่อน', hidden: true });
    const proposal = propose(bookOf(year('หลัก', 10), other, hidden));
    expect(proposal.fields.sheet).toBe('หลัก');
    expect(proposal.unsure).toEqual(expect.arrayContaining([
      { sheet: 'หลัก', cell: null, why: adoptDoubts.otherSheets('อื่น') },
      { sheet: 'ซ่อน', cell: null, why: adoptDoubts.hiddenSheet('ซ่อน') },
    ]));
    expect(propose(bookOf(year('หลัก', 10), other), 'income', 'อื่น').found.sheet).toBe('อื่น');
  });

  it('leaves a table at the side out, and says where it begins', () => {
    const sheet = sheetOf([
      ['อำเภอ', 'ชาย', 'หญิง', null, 'คำ', 'คำอธิบาย'],
      ['ก', 10, 20, null, 'ชาย', 'ผู้ชาย'],
      ...['ข', 'ค', 'ง', 'จ', 'ฉ', 'ช'].map((name, at) => [name, at, at + 1]),
    ]);
    const proposal = propose(bookOf(sheet));
    expect(proposal.fields.columns).toHaveLength(3);
    expect(why(proposal, 'E1')).toContain(adoptDoubts.sideTable);
  });

  it('leaves hidden columns out, and says so', () => {
    const proposal = propose(bookOf(sheetOf([['อำเภอ', 'ลับ', 'หญิง'], ['ก', 10, 20], ['ข', 30, 40]], { hiddenColumns: [2] })));
    expect(proposal.fields.columns).toHaveLength(2);
    expect(why(proposal, null)).toContain(adoptDoubts.hiddenColumns('B'));
  });

  it('proposes nothing for a workbook without a table', () => {
    expect(proposeDataset(bookOf(sheetOf([])), { stem: 'x', findAgency })).toBeNull();
    expect(proposeDataset(bookOf(sheetOf([['เอกสารนี้ไม่มีตาราง']])), { stem: 'x', findAgency })).toBeNull();
  });
});

describe('what a formula leaves behind', () => {
  it('says that noughts at the end of a row may be months that have not come', () => {
    const sheet = sheetOf([['อำเภอ', 'ต.ค. 59', 'พ.ย. 59', 'ธ.ค. 59', 'ม.ค. 60', 'ก.พ. 60'], ['ก', 10, 20, 0, 0, 0], ['ข', 30, 40, 50, 60, 70]]);
    expect(why(propose(bookOf(sheet)), 'D2')).toEqual([adoptDoubts.trailingZeros]);
  });

  it('reads a month that bears a mark with the others', () => {
    const sheet = sheetOf([['อำเภอ', 'ต.ค. 59', 'พ.ย. 59', 'ธ.ค. 59'], [null, null, '***', null], ['ก', 10, 20, 30], ['ข', 30, 40, 50]]);
    const { fields } = propose(bookOf(sheet));
    expect(Object.keys(fields.measures as object)).toEqual(['value']);
    expect(readBack(bookOf(sheet)).lines).toContain('C3 ก · 2016-11 · value · actual = 20 ไม่ระบุหน่วย');
  });
});
