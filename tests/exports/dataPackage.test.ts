import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '#src/exports/byteSink.ts';
import { addCsv } from '#src/exports/csv.ts';
import { resourceText, toDataPackage } from '#src/exports/dataPackage.ts';
import { datasetTable } from '#src/exports/datasetTable.ts';
import { addJson } from '#src/exports/json.ts';
import { about, agencyName, seriesDataset } from '../support/exportDatasets.ts';

const table = datasetTable(seriesDataset, agencyName);
const csv = bytesOf((sink) => { addCsv(table, sink); });
const packageAbout = { name: 'sakhon-report-test', province: 'จังหวัดทดสอบ', publisher: 'สำนักงานจังหวัดทดสอบ', homepage: 'https://x.test/data/', referenceDate: '2018-04-05', licence: about('income').licence };
const read = (more: object = {}) => JSON.parse(toDataPackage({ ...packageAbout, ...more }, [resourceText({ about: about('income'), table, csv: { bytes: csv.byteLength, sha256: createHash('sha256').update(csv).digest('hex') } })])) as Record<string, unknown> & { resources: Record<string, unknown>[] };

describe('datapackage.json', () => {
  it('describes each CSV: path, size, hash, and a field for each column in order', () => {
    const [resource] = read().resources;
    expect(resource).toMatchObject({ name: 'income', path: 'income.csv', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: csv.byteLength, hash: `sha256:${createHash('sha256').update(csv).digest('hex')}` });
    const schema = resource?.schema as { fields: { name: string; type: string }[]; missingValues: string[]; primaryKey: string[] };
    expect(schema.fields.map(({ name }) => name)).toEqual(table.columns.map(({ key }) => key));
    expect(schema.fields.filter(({ name }) => ['value', 'sample', 'period_start', 'fiscal_year', 'note'].includes(name)).map(({ type }) => type)).toEqual(['date', 'integer', 'number', 'string', 'boolean']);
    expect(schema.missingValues).toEqual(['']);
    expect(schema.primaryKey).toEqual(['measure', 'role', 'agency', 'period']);
  });

  it('names no licence where none is stated, and the publishing office as the only contributor', () => {
    expect(read()).not.toHaveProperty('licenses');
    expect(read()).toMatchObject({ description: 'ไม่ระบุสัญญาอนุญาต สอบถามก่อน', created: '2018-04-05T00:00:00Z', contributors: [{ title: 'สำนักงานจังหวัดทดสอบ', roles: ['publisher'] }] });
    expect(read({ licence: { name: 'CC BY 4.0', url: 'https://x.test/by', advice: 'อ้างที่มา' } })).toMatchObject({ licenses: [{ title: 'CC BY 4.0', path: 'https://x.test/by' }] });
  });
});

describe('a dataset as JSON', () => {
  it('holds the dataset, its columns and its rows, keys in the order of the columns', () => {
    const read = JSON.parse(bytesOf((sink) => { addJson(about('income'), table, sink); }).toString()) as { dataset: { id: string; sources: { sha256: string }[] }; rows: Record<string, unknown>[] };
    expect(read.dataset.sources[0]?.sha256).toBe('ab'.repeat(32));
    expect(Object.keys(read.rows[0] ?? {})).toEqual(table.columns.map(({ key }) => key));
    expect(read.rows.map(({ value }) => value)).toEqual([-12.5, null, 0]);
  });
});
