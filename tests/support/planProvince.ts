import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset, Observation, RecordRow } from '#src/datasets/model.ts';
import { quarterPeriod } from '#src/thai/fiscalPeriod.ts';
import { monthly, observed, recordRow } from './builders.ts';

const dataset = (id: string, definition: object, parts: { records?: readonly RecordRow[]; observations?: readonly Observation[] }): Dataset =>
  ({
    id, definition: { id, letters: ['l1'], notes: [`หมายเหตุ ${id}`], title: id, ...definition },
    files: [{ file: `2560/${id}.xlsx`, fiscalYear: 2560 }], fiscalYears: [2560],
    observations: [], records: [], totals: [], asOf: {}, diagnostics: [], ...parts,
  }) as unknown as Dataset;

const choices = { งบพัฒนาจังหวัด: 'province', งบหน่วยงาน: 'agency' };

/** Two real projects without a schedule, one of them without an agency, and one sample with everything. */
export const projects: readonly RecordRow[] = [
  recordRow('1', { name: 'ก', asWritten: 'กก', agency: null, agencyNote: 'ไม่แยก', source: 'province', budget: 600 }),
  recordRow('2', { name: 'ข', asWritten: null, agency: 'labour', agencyNote: null, source: 'agency', budget: 400 }),
  recordRow('9', {
    name: 'โครงการตัวอย่าง', agency: 'หน่วยงาน ตัวอย่าง', source: 'agency', budget: 1000,
    planFrom: '2016-10-01', planTo: '2016-12-31', actualFrom: '2016-11-01', actualTo: '2017-01-31', result: 'เสร็จ', output: 'คู่มือ', photos: 2,
  }, { sample: true }),
];

const sampleOf = { sample: true, dimensions: { agency: 'หน่วยงาน ตัวอย่าง', project: '9' } };
export const payments: readonly Observation[] = [
  monthly('2016-10', null, { dimensions: { agency: 'labour' } }),
  monthly('2016-10', null, { dimensions: { agency: 'police' } }),
  monthly('2016-11', 200, sampleOf),
  monthly('2016-12', 100, sampleOf),
];

/** A province of a plan, its payments and quarterly targets; `paid` replaces the payments. */
export function planProvince(paid: readonly Observation[] = payments): LoadedProvince {
  const content = {
    province: { name: 'จังหวัดทดสอบ' },
    agencies: [{ slug: 'labour', name: 'สำนักงานแรงงาน' }, { slug: 'police', name: 'ตำรวจ' }],
    bodies: [],
    collectives: [{ slug: 'all', name: 'หน่วยงานที่เกี่ยวข้อง', members: [] }],
    photos: [],
    meetings: [],
    pages: {},
    letters: [{ id: 'l1', number: '1/2560', date: '2017-07-03' }],
    deadlines: { once: [{ id: 'd1', title: 'รายงานผล', date: '2017-07-20', who: ['all'], indicator: 'plan' }], rules: [] },
  };
  const target = observed(quarterPeriod(2560, 1), 25, { role: 'target', sample: true, dimensions: { scope: 'หน่วยงาน ตัวอย่าง' } });
  return {
    content, diagnostics: [], referenceDate: '2018-04-05',
    datasets: [
      dataset('plan', { kind: 'records', profile: 'projects', columns: [{ key: 'source', type: 'choice', choices }] }, { records: projects }),
      dataset('paid', { kind: 'series', profile: 'disbursement', frequency: 'ทุกเดือน', indicator: { component: 4, mandatory: true } }, { observations: paid }),
      dataset('targets', { kind: 'series', profile: 'disbursementTargets' }, { observations: [target] }),
    ],
  } as unknown as LoadedProvince;
}
