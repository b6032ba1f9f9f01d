import { describe, expect, it } from 'vitest';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { periodText } from '#src/views/periodText.ts';
import { fileChecks, missingLines } from '#src/views/dataQuality.ts';
import { fileProblem } from '#src/workbook/diagnostic.ts';
import { recordsDataset, seriesDataset } from '../support/exportDatasets.ts';

describe('missing values', () => {
  it('are counted of real rows, in records only where a value is wanted', () => {
    const [real] = recordsDataset.records;
    if (!real) throw new Error('no row');
    const bare = { ...real, id: '3', fields: { ...real.fields, budget: { value: null, text: '', partOfText: false, source: { file: 'f', sheet: 's', cell: 'C3' } } } };
    expect(missingLines({}, [seriesDataset, { ...recordsDataset, records: [...recordsDataset.records, bare] }])).toEqual([
      { id: 'income', title: 'รายได้', sample: false, rows: 2, values: 2, missing: 1, sampleRows: 1 },
      { id: 'projects', title: 'โครงการ', sample: false, rows: 2, values: 8, missing: 1, sampleRows: 1 },
    ]);
  });
});

describe('what the checks found', () => {
  it('stands by file', () => {
    const diagnostics = [fileProblem('no-definition', '2560/z.xlsx'), fileProblem('no-definition', '2560/a.xlsx')];
    expect(fileChecks({ diagnostics } as unknown as LoadedProvince).map(({ file, items }) => [file, items.map(({ severity }) => severity)])).toEqual([['2560/a.xlsx', ['warning']], ['2560/z.xlsx', ['warning']]]);
  });
});

describe('the period of a dataset', () => {
  it('is its first and last, or the fiscal years of records', () => {
    expect(periodText(seriesDataset)).toBe('รอบ 1/2560 – รอบ 2/2560');
    expect(periodText(recordsDataset)).toBe('ปีงบประมาณ 2560');
    expect(periodText({ ...recordsDataset, fiscalYears: [] })).toBe('ไม่ระบุ');
  });
});
