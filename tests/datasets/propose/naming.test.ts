import { describe, expect, it } from 'vitest';
import { headerName, idOfFile, keyMaker } from '#src/datasets/propose/naming.ts';

describe('names for what is proposed', () => {
  it.each([
    ['Population by province', 'population-by-province', true],
    ['otop-revenue', 'otop-revenue', true],
    ['2560_income (1)', 'income-1', true],
    ['จำนวนครัวเรือนเกษตร', 'dataset-1', false],
    ['Rice ราคาปี 2558', 'rice-2558', false],
    ['12', 'dataset-1', false],
  ])('%s becomes the id %s (sure: %s)', (stem, id, sure) => {
    expect(idOfFile(stem)).toEqual({ id, sure });
  });

  it('gives each column a key of its own', () => {
    const key = keyMaker();
    expect([key('จังหวัด', 1), key('จังหวัด', 2), key('ฐานะยากจน', 3), key('Budget (baht)', 4), key('ฐานะยากจน', 28)]).toEqual(['province', 'province2', 'columnC', 'budgetBaht', 'columnAB']);
  });

  it('names a column by the shortest end of its path that is its own', () => {
    const paths = [['เป้าหมาย', 'ระดับ'], ['ผล', 'ระดับ'], ['ผล', 'คะแนน']];
    expect(paths.map((path) => headerName(path, paths.filter((other) => other !== path)))).toEqual(['เป้าหมาย › ระดับ', 'ผล › ระดับ', 'คะแนน']);
  });
});
