import { describe, expect, it } from 'vitest';
import type { Evidence } from '#src/datasets/content/deadlines.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import { lookFor } from '#src/derive/reportEvidence.ts';
import { dueLines } from '#src/views/dueLines.ts';
import { observed, recordRow } from '../support/builders.ts';
import { agencyOf } from '../support/letterProvince.ts';
import { datasetOf, provinceOf } from '../support/province.ts';
import { fiscalYearPeriod } from '#src/thai/fiscalPeriod.ts';

const evidence = (more: Partial<Evidence>): Evidence => ({ dataset: 'plan', items: [], agency: 'agency', columns: [], ...more });
const file = { file: '2560/plan.xlsx', fiscalYear: 2560, bytes: 1, sha256: '', modified: null, sheets: ['S'], hiddenSheets: 0 };
const plan = {
  ...datasetOf({
    id: 'plan',
    records: [
      recordRow('1', { name: 'หนึ่ง', agency: 'a', result: 'แล้วเสร็จ', photos: 4 }),
      recordRow('2', { name: 'สอง', agency: 'a', result: null, photos: 0 }),
      recordRow('3', { name: 'สาม', agency: ['b', 'c'], result: 'ไม่มี', photos: 0 }),
      recordRow('4', { name: 'ตัวอย่าง', agency: 'd', result: 'แล้วเสร็จ', photos: 1 }, { sample: true }),
      recordRow('5', { name: 'ปีก่อน', agency: 'd', result: 'แล้วเสร็จ', photos: 1 }, { fiscalYear: 2559 }),
    ],
  }),
  files: [file],
};
const look = (agency: string, more: Partial<Evidence> = {}) => lookFor(plan, evidence(more), { fiscalYear: 2560, period: null, agency });

describe('lookFor', () => {
  it('reads the columns of an agency’s own rows, a 0 and the word for none as answers', () => {
    const columns = ['result', 'photos'];
    expect(look('a', { columns }).cells.map(({ source, said }) => `${source.cell} ${said}`)).toEqual(['D1 found', 'E1 found', 'D2 missing', 'E2 zero']);
    expect(look('c', { columns }).cells.map(({ said }) => said)).toEqual(['zero', 'zero']);
  });

  it('has nothing to look at where an agency has no row, and rows are given by the plan', () => {
    expect(look('d', { columns: ['result'] })).toEqual({ cells: [], files: ['2560/plan.xlsx'], absent: false });
  });

  it('does not find the report of an agency that has no row, where rows are reports; samples and other years are none', () => {
    expect(look('a').cells.map(({ source, said }) => `${source.cell} ${said}`)).toEqual(['B1 found', 'B2 found']);
    expect(look('d')).toEqual({ cells: [], files: ['2560/plan.xlsx'], absent: true });
  });

  it('finds nothing absent from a workbook that is not there', () => {
    expect(lookFor({ ...plan, files: [] }, evidence({}), { fiscalYear: 2560, period: null, agency: 'd' }).absent).toBe(false);
    expect(lookFor(undefined, evidence({}), { fiscalYear: 2560, period: null, agency: 'd' })).toEqual({ cells: [], files: [], absent: false });
  });

  it('reads the figures of a dimension for the agency that it names', () => {
    const learning = datasetOf({ id: 'learning', kind: 'series', observations: ['a', 'b'].map((agency) => observed(fiscalYearPeriod(2560), agency === 'a' ? 7 : null, { measure: 'completed', dimensions: { agency } })) });
    const said = (agency: string) => lookFor(learning, evidence({ dataset: 'learning', items: ['completed'] }), { fiscalYear: 2560, period: fiscalYearPeriod(2560), agency }).cells.map((each) => each.said);
    expect([said('a'), said('b'), said('c')]).toEqual([['found'], ['missing'], []]);
  });
});

describe('a deadline whose agencies stand apart', () => {
  const once = { id: 'results', title: 'รายงานผล', who: ['all'], to: 'a', letter: 'l', section: '1', date: '2017-07-20', dateAsWritten: '๒๐ ก.ค.', precision: 'day' as const, evidence: evidence({ columns: ['result', 'photos'] }) };
  const province = provinceOf({
    datasets: [plan],
    content: {
      agencies: ['a', 'b', 'd'].map((slug) => agencyOf(slug, `สำนักงาน ${slug}`)),
      collectives: [{ slug: 'all', name: 'ทุกหน่วยงาน', abbreviations: [], members: ['a', 'b', 'd'], memberKinds: [] }],
      deadlines: { once: [once], rules: [] },
    },
  });
  const [item] = dueItems(province);

  it('is as urgent as the most urgent of them', () => {
    expect(item?.parts.map(({ agency, state, daysLate }) => [agency, state, daysLate])).toEqual([['a', 'late', 259], ['b', 'zero', undefined], ['d', 'past', undefined]]);
    expect([item?.state, item?.daysLate, item?.missing.map(({ cell }) => cell)]).toEqual(['late', 259, ['D2']]);
  });

  it('is told by those that stand alike', () => {
    expect(item && dueLines(province, item).map((line) => [line.item.state, line.who.map(({ name }) => name), line.proof.map(({ cells }) => cells)])).toEqual([
      ['late', ['สำนักงาน a'], [['D2']]], ['zero', ['สำนักงาน b'], [['D3', 'E3']]], ['past', ['สำนักงาน d'], []],
    ]);
  });
});
