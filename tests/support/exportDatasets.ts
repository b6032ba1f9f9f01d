import { datasetDefinition, type DatasetDefinition } from '#src/datasets/definition.ts';
import type { Dataset } from '#src/datasets/model.ts';
import type { DatasetAbout } from '#src/exports/datasetAbout.ts';
import { roundPeriod } from '#src/thai/fiscalPeriod.ts';
import { observed, recordRow } from './builders.ts';

const asOf = { 2560: { date: '2017-06-27', source: { file: '2560/plan.xlsx', sheet: 'S', cell: 'A3' } } };
const workbook = { file: '2560/plan.xlsx', fiscalYear: 2560, bytes: 9, sha256: 'ab'.repeat(32), modified: null, sheets: ['S'], hiddenSheets: 0 };

function dataset(definition: object, rows: Partial<Dataset>): Dataset {
  const parsed: DatasetDefinition = datasetDefinition.parse(definition);
  return { id: parsed.id, definition: parsed, files: [workbook], fiscalYears: [2560], observations: [], records: [], totals: [], asOf, diagnostics: [], ...rows };
}

const cell = (name: string) => ({ source: { file: '2560/plan.xlsx', sheet: 'S', cell: name } });

/** Rounds by agency: a number, a missing one, and a sample whose note a spreadsheet would run. */
export const seriesDataset = dataset(
  {
    id: 'income', kind: 'series', title: 'รายได้', agency: null, workbook: 'plan', periodicity: 'round',
    measures: { revenue: { title: 'รายได้รวม', unit: 'บาท' } },
    dimensions: { agency: { title: 'หน่วยงาน' } },
    columns: [
      { key: 'agency', as: 'dimension', type: 'agency', headers: ['หน่วยงาน'] },
      { key: 'round', as: 'period', type: 'round', headers: ['รอบ'] },
      { key: 'revenue', as: 'value', measure: 'revenue', headers: ['ผล'] },
    ],
  },
  {
    observations: [
      observed(roundPeriod(2560, 1), -12.5, { measure: 'revenue', dimensions: { agency: 'fisheries' }, note: '=HYPERLINK("http://x")', ...cell('C5') }),
      observed(roundPeriod(2560, 2), null, { measure: 'revenue', dimensions: { agency: 'fisheries' }, asOf: '2017-05-31', ...cell('C6') }),
      observed(roundPeriod(2560, 1), 0, { measure: 'revenue', dimensions: { agency: 'หน่วยงานตัวอย่าง' }, sample: true, ...cell('C7') }),
    ],
  },
);

const span = { from: null, to: '2018-05-31', precision: 'month', asWritten: 'ภายใน พ.ค. ๖๑' } as const;

/** A project of each kind of column. */
export const recordsDataset = dataset(
  {
    id: 'projects', kind: 'records', title: 'โครงการ', agency: null, workbook: 'plan',
    columns: [
      { key: 'id', type: 'id', headers: ['รหัส'] },
      { key: 'name', headers: ['โครงการ'] },
      { key: 'budget', type: 'number', unit: 'บาท', headers: ['งบประมาณ'] },
      { key: 'when', type: 'span', headers: ['ระยะเวลา'] },
      { key: 'source', type: 'choice', headers: ['แหล่งงบ'], choices: { งบจังหวัด: 'province' } },
      { key: 'agencies', type: 'agencies', headers: ['หน่วยงาน'] },
      { key: 'sample', type: 'sample', headers: ['ตัวอย่าง'], optional: true },
    ],
  },
  { records: [
    recordRow('1', { name: '＠ประชุม, "ย่อย"', budget: 254800, when: span, source: 'province', agencies: ['fisheries', 'labour'] }),
    recordRow('2', { name: 'อบรม', budget: null, when: null, source: null, agencies: [] }, { sample: true }),
  ] },
);

export const agencyName = (slug: string): string => ({ fisheries: 'สำนักงานประมง', labour: 'สำนักงานแรงงาน' })[slug] ?? slug;

export const about = (id: string, more: Partial<DatasetAbout> = {}): DatasetAbout => ({
  id, title: 'ชุดทดสอบ', titleEn: null, description: 'คำอธิบาย', kind: 'series', province: 'จังหวัดทดสอบ', publisher: 'สำนักงานจังหวัดทดสอบ',
  agency: null, agencyNote: null, units: ['บาท'], frequency: null, fiscalYears: [2560], asOf: '2017-06-27', referenceDate: '2018-04-05',
  licence: { name: 'ไม่ระบุ', url: null, advice: 'สอบถามก่อน' }, letters: [], sources: [{ file: '2560/plan.xlsx', sha256: 'ab'.repeat(32), bytes: 9, asOf: '2017-06-27' }],
  notes: ['หมายเหตุหนึ่ง'], samples: { all: false, rows: 1 }, ...more,
});
