import { describe, expect, it } from 'vitest';
import { projectCharts, projectView } from '#src/views/project.ts';
import { recordRow } from '../support/builders.ts';
import { planProvince, projects } from '../support/planProvince.ts';

const province = planProvince();
const view = (at: number) => {
  const row = projects[at];
  if (!row) throw new Error(`no project ${at}`);
  return projectView(province, row);
};

describe('the page of a project', () => {
  it('shows how the document prints a corrected name', () => {
    expect(view(0).asWritten).toBe('กก');
    expect(view(0).summary.doubtful).toBe(true);
    expect(view(1).asWritten).toBeNull();
  });

  it('lists what is missing, a problem being nothing that must be told', () => {
    expect(view(0).gaps.map(({ what }) => what)).toEqual([
      'หน่วยงานรับผิดชอบ (เอกสารไม่แยกรายโครงการ)', 'วันเริ่มและวันสิ้นสุดตามแผน', 'วันเริ่มดำเนินการจริง', 'วันสิ้นสุดจริง',
      'ผลผลิต', 'ผลการดำเนินงาน', 'ภาพถ่าย', 'ผลการเบิกจ่ายรายเดือน',
    ]);
    expect(view(2).gaps).toEqual([]);
  });

  it('says who supplies it and by when: the agency, else whoever the letter asks', () => {
    expect(view(0).supplier).toMatchObject({ who: 'หน่วยงานที่เกี่ยวข้อง', resultsBy: '20 ก.ค. 2560 (ครบกำหนดแล้ว)', paymentsBy: 'ทุกเดือน' });
    expect(view(1).supplier).toMatchObject({ who: 'สำนักงานแรงงาน', whoHref: '/agencies/labour/' });
    expect(view(0).letters.map(({ path }) => path)).toEqual(['/letters/l1/']);
  });

  it('gives each gap a day only where the sources have one', () => {
    const by = new Map(view(1).gaps.map((gap) => [gap.what, gap]));
    expect(by.get('ผลการดำเนินงาน')).toMatchObject({ who: 'สำนักงานแรงงาน', whoPath: '/agencies/labour/', by: '20 ก.ค. 2560 (ครบกำหนดแล้ว)' });
    expect(by.get('ภาพถ่าย')?.by).toBe('20 ก.ค. 2560 (ครบกำหนดแล้ว)');
    expect(by.get('วันสิ้นสุดจริง')?.by).toBe('หนังสือไม่ได้กำหนดวันแยก ส่งได้พร้อมผลและภาพถ่าย (20 ก.ค. 2560 (ครบกำหนดแล้ว))');
    expect(by.get('วันเริ่มและวันสิ้นสุดตามแผน')?.by).toBe('หนังสือไม่ได้กำหนดวัน');
    expect(by.get('ผลการเบิกจ่ายรายเดือน')?.by).toBe('ทุกเดือน');
  });

});

describe('what a project reports', () => {
  it('compares output with its target, and misses it where only the target is told', () => {
    const row = (values: object) => projectView(province, recordRow('5', { name: 'จ', agency: 'labour', source: 'agency', budget: 1, ...values }));
    expect(row({ outputTarget: 4, outputActual: 3, outputUnit: 'รุ่น' }).outputCount).toMatchObject({ unit: 'รุ่น', percent: { value: 75 } });
    expect(row({ outputTarget: 4 }).gaps.map(({ what }) => what)).toContain('ผลผลิตที่ทำได้เทียบเป้าหมาย');
    expect(row({ outputTarget: 0, outputActual: 3 }).outputCount?.percent).toBeNull();
    expect(row({}).outputCount).toBeNull();
    expect(row({ problem: 'น้ำท่วม', external: 'yes' }).external).toBe('yes');
  });

  it('misses no photographs where the site shows some', () => {
    const photo = { fiscalYear: 2560, project: '2', file: 'photos/2560/2/a.jpg', alt: 'ภาพ', caption: null, takenOn: null, width: 10, height: 10, digest: 'ab' };
    const shown = projectView({ ...province, content: { ...province.content, photos: [photo] } }, projects[1] ?? recordRow('2', {}));
    expect(shown.gaps.map(({ what }) => what)).not.toContain('ภาพถ่าย');
    expect(shown.pictures).toHaveLength(1);
  });

  it('asks nothing of a sample and gives it no letter', () => {
    expect(view(2).supplier).toMatchObject({ who: 'หน่วยงาน ตัวอย่าง', resultsBy: undefined });
    expect(view(2).letters).toEqual([]);
    expect(view(2).asks).toEqual([]);
  });

  it('adds payments up and keeps blank months open', () => {
    const { months, percentPaid, summary } = view(2);
    expect(months.slice(0, 4).map(({ cumulative }) => cumulative?.value ?? null)).toEqual([null, 200, 300, null]);
    expect(summary.paid?.value).toBe(300);
    expect(percentPaid?.value).toBe(30);
    expect(percentPaid?.sources.map(({ cell }) => cell)).toEqual(['M11', 'M12', 'E9']);
  });

  it('has a chart only where something was paid', () => {
    expect(view(0).chart).toBeNull();
    expect(projectCharts(province).map(({ id, series }) => [id, series[0]?.sample, series[0]?.values.slice(0, 3)])).toEqual([['project-2560-9', true, [null, 200, 100]]]);
  });
});
