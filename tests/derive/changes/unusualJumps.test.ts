import { describe, expect, test } from 'vitest';
import type { Observation } from '#src/datasets/model.ts';
import { compareDatasets } from '#src/derive/changes/compareDatasets.ts';
import { goneWorkbooks } from '#src/derive/changes/goneWorkbooks.ts';
import { unusualJumps } from '#src/derive/changes/unusualJumps.ts';
import { monthly } from '../../support/builders.ts';
import { datasetOf } from '../../support/province.ts';

const info = { file: '2560/paid.xlsx', fiscalYear: 2560, bytes: 1, sha256: '', modified: null, sheets: ['S'], hiddenSheets: 0 };
const paid = (...values: (number | null)[]) => {
  const observations: Observation[] = values.map((value, index) => monthly(`2017-0${index + 1}`, value));
  return { ...datasetOf({ id: 'paid', kind: 'series', observations, definition: { agency: null, columns: [] } }), files: [info] };
};
const jumps = (before: ReturnType<typeof paid>, now: ReturnType<typeof paid>) => unusualJumps(compareDatasets(new Map([['paid', [before]]]), [now]), [now]);

describe('unusualJumps', () => {
  test('a figure ten times larger or smaller is warned of, word for word', () => {
    expect(jumps(paid(223.6), paid(2236)).map(({ severity, code, message }) => [severity, code, message])).toEqual([
      ['warning', 'unusual-jump', '2560/paid.xlsx แผ่น "S" เซลล์ M1: พบ "2,236" เดิม 223.6 ต่างกัน 10 เท่า ตรวจว่าพิมพ์ถูกหรือไม่ เช่น จำนวนหลัก จุดทศนิยม หรือหน่วย ถ้าถูกแล้วไม่ต้องแก้'],
    ]);
    expect(jumps(paid(500), paid(50))).toHaveLength(1);
    expect(jumps(paid(500), paid(51))).toEqual([]);
  });
  test('so is another sign', () => {
    expect(jumps(paid(12), paid(-12)).map(({ expected }) => expected)).toEqual(['เดิม 12 เครื่องหมายบวกลบกลับกัน']);
  });
  test('so is a new figure far outside of what the line has told', () => {
    expect(jumps(paid(10, 12, 14, null), paid(10, 12, 14, 27)).map(({ expected }) => expected)).toEqual(['ค่าที่เคยรายงานอยู่ระหว่าง 10 ถึง 14']);
    expect(jumps(paid(10, 12, 14, null), paid(10, 12, 14, 26))).toEqual([]);
    expect(jumps(paid(10, 14, null), paid(10, 14, 99))).toEqual([]);
  });
});

test('a workbook that is there no more is warned of by name', () => {
  const changes = compareDatasets(new Map([['paid', [paid(1, 2)]]]), [{ ...paid(), files: [] }]);
  expect(goneWorkbooks(changes, [{ ...paid(), files: [] }]).map(({ message }) => message)).toEqual([
    '2560/paid.xlsx: พบ "ไม่มีแฟ้มนี้แล้ว" เคยมีตัวเลขที่เผยแพร่แล้ว 2 รายการ ถ้าไม่ได้ตั้งใจถอนข้อมูล ให้วางแฟ้มกลับที่เดิม',
  ]);
  expect(goneWorkbooks(changes, [paid()])).toEqual([]);
});
