import { expect, it } from 'vitest';
import { labelCells } from '#src/exports/cellLabels.ts';

it('names the column of each cell, not of row heads, of cells that span columns, or where the column has no name', () => {
  const head = '<thead><tr><th>เรื่อง</th><th>ผล\n <span>(บาท)</span></th><th></th><th>กำหนด</th></tr></thead>';
  expect(labelCells(`${head}<tbody><tr><th>ก</th><td><data value="1">1</data></td><td>x</td><td>2 พ.ค.</td></tr><tr><th>ข</th><td colspan="2">-</td><td></td></tr></tbody>`)).toBe(
    `${head}<tbody><tr><th>ก</th><td data-label="ผล (บาท)"><data value="1">1</data></td><td>x</td><td data-label="กำหนด">2 พ.ค.</td></tr><tr><th>ข</th><td colspan="2">-</td><td data-label="กำหนด"></td></tr></tbody>`,
  );
});
