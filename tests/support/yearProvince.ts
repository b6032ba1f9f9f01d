import { parse } from 'yaml';
import { deadlinesSchema } from '#src/datasets/content/deadlines.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Observation } from '#src/datasets/model.ts';
import { fiscalYearPeriod, monthsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import { monthly, observed, recordRow } from './builders.ts';
import { agencyOf, letterOf } from './letterProvince.ts';
import { datasetOf, provinceOf } from './province.ts';

/**
 * Two agencies and a fiscal year with 29 February in it: 2563, October 2019 to September 2020.
 * power: agency a, every month, before the 3rd of the next. progress: agency b, no day, begins somewhere from November to
 * January. learning: both, by the year, until the end of October. leap: both, by 29 February, asked on 15 January.
 */
export const deadlinesYaml = `
once:
  - id: leap
    title: เสนอโครงการ
    date: 2020-02-29
    dateAsWritten: ภายในเดือนกุมภาพันธ์ ๒๕๖๓
    precision: day
    who: [both]
    to: a
    letter: l1
    section: ข้อ 1
    evidence: { dataset: proposals, agency: agency }
rules:
  - id: power
    title: บันทึกไฟฟ้า
    every: month
    firstMonth: 2019-10
    lastMonth: 2020-09
    due: { before: 3, monthsAfter: 1 }
    ruleAsWritten: ก่อนวันที่ ๓ ของเดือนถัดไป
    who: [a]
    to: b
    letter: l1
    section: ข้อ 2
    evidence: { dataset: power, items: [electricity] }
  - id: progress
    title: รายงานความก้าวหน้า
    every: month
    firstMonth: 2019-11
    startBy: 2020-01
    lastMonth: 2020-09
    due: null
    ruleAsWritten: ทุกเดือน
    who: [b]
    to: a
    letter: l1
    section: ข้อ 3
    evidence: { dataset: progress }
  - id: learning
    title: จำนวนผู้เรียน
    every: year
    firstMonth: 2019-10
    lastMonth: 2020-09
    due: { before: 1, monthsAfter: 2 }
    ruleAsWritten: ภายในเดือนตุลาคม
    who: [both]
    to: a
    letter: l1
    section: ข้อ 4
    evidence: { dataset: learning, agency: agency, items: [completed] }
`;

export const months = monthsOfFiscalYear(2563);
const next = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** Electricity comes in on the 2nd of the next month; December's on 10 January, February's never; April used none. */
export function power(month: string, day: string): number | null {
  if (month === '2020-02') return null;
  if (day < (month === '2019-12' ? '2020-01-10' : `${next(month)}-02`)) return null;
  return month === '2020-04' ? 0 : 500;
}

/** Progress comes in on the 5th of the next month, from January; March says that there was none, May's never comes. */
export function progress(month: string, day: string): string | null {
  if (month < '2020-01' || month === '2020-05' || day < `${next(month)}-05`) return null;
  return month === '2020-03' ? 'ไม่มี' : '✓';
}

/** Agency a counts its learners on 15 September; b on 5 November, none. */
export const learners = (agency: string, day: string): number | null => (agency === 'a' ? (day < '2020-09-15' ? null : 12) : day < '2020-11-05' ? null : 0);

/** Agency a proposes on 20 February; b never. */
export const proposals = (day: string): string[] => (day < '2020-02-20' ? [] : ['a']);

const cell = (name: string) => ({ file: '2563/year.xlsx', sheet: 'S', cell: name });
const file = { file: '2563/year.xlsx', fiscalYear: 2563, bytes: 1, sha256: '', modified: null, sheets: ['S'], hiddenSheets: 0 };

function datasets(day: string) {
  const figures: Observation[] = months.map(({ id }, at) => monthly(id, power(id, day), { dataset: 'power', measure: 'electricity', source: cell(`B${at + 2}`) }));
  const marks: Observation[] = months.map(({ id }, at) => monthly(id, null, { dataset: 'progress', measure: 'report', text: progress(id, day), source: cell(`C${at + 2}`) }));
  const counts = ['a', 'b'].map((agency, at) => observed(fiscalYearPeriod(2563), learners(agency, day), { dataset: 'learning', measure: 'completed', dimensions: { agency }, source: cell(`E${at + 2}`) }));
  const rows = proposals(day).map((agency) => recordRow('1', { name: 'โครงการ', agency }, { fiscalYear: 2563 }));
  return [
    datasetOf({ id: 'power', kind: 'series', observations: figures }),
    datasetOf({ id: 'progress', kind: 'series', observations: marks }),
    datasetOf({ id: 'learning', kind: 'series', observations: counts }),
    datasetOf({ id: 'proposals', records: rows }),
  ].map((dataset) => ({ ...dataset, files: [file], fiscalYears: [2563] }));
}

/** The province as its workbooks stand on a day, seen on that day. */
export const provinceOn = (day: string): LoadedProvince => provinceOf({
  datasets: datasets(day),
  referenceDate: day,
  content: {
    agencies: [agencyOf('a', 'สำนักงาน ก'), agencyOf('b', 'สำนักงาน ข')],
    collectives: [{ slug: 'both', name: 'ทุกหน่วยงาน', abbreviations: [], members: ['a', 'b'], memberKinds: [] }],
    letters: [letterOf('l1', { date: '2020-01-15' })],
    deadlines: deadlinesSchema.parse(parse(deadlinesYaml)),
  },
});
