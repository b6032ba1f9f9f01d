import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#src/datasets/model.ts';
import { bytesOf } from '#src/exports/byteSink.ts';
import { addCsv } from '#src/exports/csv.ts';
import { datasetTable } from '#src/exports/datasetTable.ts';
import { harmlessText } from '#src/exports/safeCell.ts';
import { agencyName, recordsDataset, seriesDataset } from '../support/exportDatasets.ts';

const csvOf = (dataset: Dataset): Uint8Array => bytesOf((sink) => { addCsv(datasetTable(dataset, agencyName), sink); });
const bytes = csvOf(seriesDataset);
const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a CSV', () => {
  it('begins with the byte-order mark and ends every line with CRLF', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n')).toHaveLength(5);
  });

  it('makes a formula harmless and leaves a negative number a number', () => {
    const [row] = Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data;
    expect(row?.note).toBe('\'=HYPERLINK("http://x")');
    expect(row?.value).toBe('-12.5');
  });

  it('leaves missing empty, writes zero and says which rows are samples', () => {
    const rows = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
    expect(rows.map((row) => row.value)).toEqual(['-12.5', '', '0']);
    expect(rows.map((row) => row.sample)).toEqual(['false', 'false', 'true']);
  });

  it('quotes commas and quotes, and joins lists', () => {
    const [row] = Papa.parse<Record<string, string>>(new TextDecoder().decode(csvOf(recordsDataset)), { header: true }).data;
    expect(row?.name).toBe('\'＠ประชุม, "ย่อย"');
    expect(row?.agencies_name).toBe('สำนักงานประมง | สำนักงานแรงงาน');
  });
});

describe('harmlessText', () => {
  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠A'])('puts an apostrophe before %j', (dangerous) => {
    expect(harmlessText(dangerous)).toBe(`'${dangerous}`);
  });

  it.each(['โครงการ = 1', '2560/plan.xlsx', 'a-b', '', '–'])('leaves %j', (plain) => {
    expect(harmlessText(plain)).toBe(plain);
  });
});
