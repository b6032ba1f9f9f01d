import { beforeAll, describe, expect, it } from 'vitest';
import { frozenProvince } from '../support/frozenProvince.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { withoutSamples, type LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { reportingLinks } from '#src/views/reportingLinks.ts';
import { reportingView } from '#src/views/reporting.ts';
import { provinceOf } from '../support/province.ts';

let province: LoadedProvince;
beforeAll(async () => {
  province = await loadProvince(frozenProvince, () => '2018-04-05');
});

describe('how to report', () => {
  it('takes what, who, to whom and by when from the deadlines', () => {
    const { lines } = reportingView(province);
    expect(lines.map(({ id, by, file, sheet, template }) => [id, by, file, sheet, template])).toEqual([
      ['strategy-plan-results', '20 กรกฎาคม 2560 (ครบกำหนดแล้ว)', 'strategy-plan.xlsx', 'แผนขับเคลื่อน', '/data/templates/strategy-plan.xlsx'],
      ['disbursement', 'ทุกเดือน (หนังสือไม่ได้กำหนดวัน)', 'budget-disbursement.xlsx', 'เบิกจ่ายรายเดือน', '/data/templates/budget-disbursement.xlsx'],
      ['innovation-proposals', '20 กรกฎาคม 2560 (ครบกำหนดแล้ว)', 'evaluation.xlsx', 'นวัตกรรม', '/data/templates/evaluation.xlsx'],
    ]);
    expect(lines[0]?.to).toMatchObject({ path: '/agencies/provincial-office/' });
  });

  it('takes the columns from the definition, less that of samples', () => {
    const [plan] = reportingView(province).tables;
    expect(plan?.columns.filter(({ required }) => required).map(({ name }) => name)).toEqual(['รหัสโครงการ', 'โครงการ', 'งบประมาณ (บาท)']);
    expect(plan?.columns.map(({ name }) => name)).not.toContain('ตัวอย่าง');
    expect(plan?.columns.find(({ name }) => name === 'ปัญหาจากปัจจัยภายนอก')?.prompt).toBe('เลือกจากรายการ ถ้ายังไม่มีให้เว้นว่าง: ใช่, ไม่ใช่');
  });

  it('fills them in with the fullest sample, or not at all where samples are hidden', () => {
    const { tables } = reportingView(province);
    expect(tables[0]?.sample).toEqual({ name: 'โครงการตัวอย่าง ข', path: '/plan/2560/s02/' });
    expect(tables[0]?.columns.find(({ name }) => name === 'งบประมาณ (บาท)')?.example).toMatchObject({ value: 125000 });
    const hidden = reportingView({ ...province, datasets: withoutSamples(province.datasets) });
    expect(hidden.tables.flatMap(({ sample, columns }) => [sample, ...columns.map(({ example }) => example)]).filter((each) => each !== null)).toEqual([]);
  });

  it('offers no blank workbook for samples', () => {
    expect(reportingView(province).templates.map(({ file }) => file)).not.toContain('sample-indicator.xlsx');
  });

  it('is linked to only where the office has such a page', () => {
    expect(reportingLinks(province, 'projects')).toEqual({ page: '/about/how-to-report/', template: { file: 'strategy-plan.xlsx', path: '/data/templates/strategy-plan.xlsx' } });
    expect(reportingLinks(provinceOf(), 'projects')).toEqual({ page: null, template: null });
    expect(reportingView(provinceOf())).toEqual({ lines: [], tables: [], templates: [], year: 2561 });
  });
});
