import { expect, test } from 'vitest';
import { cellHint } from '#src/components/cellHint.ts';

test('a figure names its cell', () => {
  expect(cellHint({ cell: '2560/รายได้ รวม.xlsx#รายรอบ!D5' })).toBe('จากเซลล์ 2560/รายได้ รวม.xlsx#รายรอบ!D5');
});

test('a computed figure names three cells and counts the rest', () => {
  expect(cellHint({ derived: 'a%20b.xlsx#ก!A1 a.xlsx#ก!A2 a.xlsx#ก!A3' })).toBe('คำนวณจากเซลล์ a b.xlsx#ก!A1, a.xlsx#ก!A2, a.xlsx#ก!A3');
  expect(cellHint({ derived: 'a#ก!A1 a#ก!A2 a#ก!A3 a#ก!A4 a#ก!A5' })).toBe('คำนวณจากเซลล์ a#ก!A1, a#ก!A2, a#ก!A3 และอีก 2 เซลล์');
});
