import { describe, expect, it } from 'vitest';
import { withoutSamples } from '#src/datasets/loadedProvince.ts';
import { datasetTable } from '#src/exports/datasetTable.ts';
import { makeTable, type ReadColumn } from '#src/exports/tableColumn.ts';
import { changed } from '../support/changedRow.ts';
import { agencyName, recordsDataset, seriesDataset } from '../support/exportDatasets.ts';

const objects = (table: ReturnType<typeof datasetTable>) =>
  Array.from({ length: table.height }, (_, row) => Object.fromEntries(table.columns.map(({ key }, column) => [key, table.values[column]?.of[table.values[column].at?.[row] ?? 0]])));

describe('the tidy table of a series', () => {
  const table = datasetTable(seriesDataset, agencyName);

  it('has a row a value, with the period, the unit and the cell', () => {
    expect(objects(table)[0]).toEqual({
      dataset: 'income', measure: 'revenue', measure_title: 'รายได้รวม', role: 'actual', agency: 'fisheries', agency_name: 'สำนักงานประมง',
      period: 'FY2560-R1', period_start: '2016-10-01', period_end: '2017-03-31', fiscal_year: 2560, value: -12.5, low: null, high: null, text: null,
      unit: 'บาท', status: 'A', as_of: '2017-06-27', note: '=HYPERLINK("http://x")', sample: false,
      source_file: '2560/plan.xlsx', source_sheet: 'S', source_cell: 'C5',
    });
  });

  it('keeps missing from zero, and the row\'s own as-of date from the sheet\'s', () => {
    const [, missing, zero] = objects(table);
    expect([missing?.value, missing?.status, missing?.as_of]).toEqual([null, 'O', '2017-05-31']);
    expect([zero?.value, zero?.status, zero?.sample]).toEqual([0, 'A', true]);
  });

  it('names a primary key, unless two rows share it or a part is missing', () => {
    expect(table.primaryKey).toEqual(['measure', 'role', 'agency', 'period']);
    const [first] = seriesDataset.observations;
    if (!first) throw new Error('no row');
    expect(datasetTable({ ...seriesDataset, observations: [first, first] }, agencyName).primaryKey).toEqual([]);
    expect(datasetTable({ ...seriesDataset, observations: [first, changed(first, {})] }, agencyName).primaryKey).toEqual([]);
    expect(datasetTable({ ...seriesDataset, observations: [changed(first, { dimensions: {} })] }, agencyName).primaryKey).toEqual([]);
  });
});

it('has no sample left once samples are hidden', () => {
  const rows = withoutSamples([seriesDataset, recordsDataset]).flatMap((dataset) => objects(datasetTable(dataset, agencyName)));
  expect(rows.map(({ sample }) => sample)).toEqual([false, false, false]);
});

describe('the tidy table of records', () => {
  const table = datasetTable(recordsDataset, agencyName);

  it('spreads a span over its ends, gives numbers their cell, agencies their names, and the row the cell of its id', () => {
    expect(objects(table)[0]).toMatchObject({
      dataset: 'projects', fiscal_year: 2560, id: '1', budget: 254800, budget_cell: 'C1', when_from: null, when_to: '2018-05-31', when_precision: 'month',
      source: 'province', agencies: ['fisheries', 'labour'], agencies_name: ['สำนักงานประมง', 'สำนักงานแรงงาน'],
      as_of: '2017-06-27', sample: false, source_file: '2560/plan.xlsx', source_sheet: 'S', source_cell: 'A1',
    });
    expect(table.primaryKey).toEqual(['fiscal_year', 'id']);
    expect(table.columns.map(({ key }) => key).filter((key) => key === 'id' || key === 'sample')).toEqual(['id', 'sample']);
  });

  it('leaves what is missing null, and still names the cell', () => {
    expect(objects(table)[1]).toMatchObject({ id: '2', budget: null, budget_cell: 'C2', when_from: null, when_to: null, when_precision: null, when_text: null, source: null, source_title: null, agencies: null, sample: true });
  });

  it('titles columns in Thai and says what codes and units mean', () => {
    const columns = new Map(table.columns.map((column) => [column.key, column]));
    expect(columns.get('budget')).toEqual({ key: 'budget', title: 'งบประมาณ (บาท)', type: 'number', note: 'หน่วย บาท' });
    expect(columns.get('source')?.codes).toEqual({ province: 'งบจังหวัด' });
  });
});

it('tells rows apart by keys of so many parts that no number holds all that they may be', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const columns = keys.map((key): ReadColumn<number> => ({ key, title: key, type: 'integer', read: (row) => row }));
  const rows = Array.from({ length: 1000 }, (_, row) => row);
  expect(makeTable(columns, rows, keys).primaryKey).toEqual(keys);
  expect(makeTable(columns, [...rows, 0], keys).primaryKey).toEqual([]);
});
