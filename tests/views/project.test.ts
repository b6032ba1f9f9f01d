import { describe, expect, it } from 'vitest';
import { projectCharts, projectView } from '#src/views/project.ts';
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
    expect(view(0).gaps).toEqual([
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
    expect(projectCharts(province).map(({ id, series }) => [id, series[0]?.sample, series[0]?.values.slice(0, 3)])).toEqual([['project-9', true, [null, 200, 100]]]);
  });
});
