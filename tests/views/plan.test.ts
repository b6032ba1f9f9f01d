import { describe, expect, it } from 'vitest';
import { planView } from '#src/views/plan.ts';
import { planProvince } from '../support/planProvince.ts';

describe('the plan', () => {
  const view = planView(planProvince(), 2560);

  it('keeps samples out of the official sums', () => {
    expect(view.official.all.total?.value).toBe(1000);
    expect(view.official.all.count).toBe(2);
    expect(view.samples.all.total?.value).toBe(1000);
    expect(view.official.projects.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('sums by source, in the words of the workbook, and by agency', () => {
    expect(view.official.bySource.map(({ label, sum }) => [label.name, sum.total?.value])).toEqual([['งบพัฒนาจังหวัด', 600], ['งบหน่วยงาน', 400]]);
    expect(view.official.byAgency.map(({ label, notes, sum }) => [label.name, label.path, notes, sum.total?.value])).toEqual([
      ['ไม่ระบุหน่วยงาน', null, ['ไม่แยก'], 600],
      ['สำนักงานแรงงาน', '/agencies/labour/', [], 400],
    ]);
  });

  it('says of a project without dates that it has none, and draws no bar', () => {
    const [first] = view.schedule;
    expect(first).toMatchObject({ id: '1', href: '/plan/2560/1/', note: 'ไม่มีข้อมูลกำหนดการ', bars: [], filter: { agency: 'unstated', source: 'province', state: 'unscheduled' } });
    expect(view.unscheduled.count).toBe(2);
  });

  it('draws plan and actual of the sample, late and in its own group', () => {
    expect(view.schedule[2]).toMatchObject({
      group: 'ข้อมูลตัวอย่าง', sample: true,
      sublabel: 'หน่วยงาน ตัวอย่าง · แผน 1 ต.ค. 2559 – 31 ธ.ค. 2559 · จริง 1 พ.ย. 2559 – 31 ม.ค. 2560 · แล้วเสร็จ · ล่าช้า',
      bars: [
        { start: '2016-10-01', end: '2016-12-31', kind: 'plan', late: false, title: 'แผน 1 ต.ค. 2559 – 31 ธ.ค. 2559' },
        { start: '2016-11-01', end: '2017-01-31', kind: 'actual', late: true, title: 'จริง 1 พ.ย. 2559 – 31 ม.ค. 2560 (ล่าช้า)' },
      ],
      filter: { agency: 'หน่วยงาน_ตัวอย่าง', source: 'agency', state: 'finished late' },
    });
  });

  it('offers as filters what the rows bear', () => {
    expect(view.filters.map(({ key, options }) => [key, options.map(({ value }) => value)])).toEqual([
      ['agency', ['unstated', 'labour', 'หน่วยงาน_ตัวอย่าง']],
      ['source', ['province', 'agency']],
      ['state', ['unscheduled', 'finished', 'late']],
    ]);
  });

  it('says why no line marks the reference date', () => {
    expect(view.referenceNote).toBe('วันอ้างอิง 5 เม.ย. 2561 อยู่หลังช่วงเดือนของปีงบประมาณนี้ จึงไม่มีเส้นวันอ้างอิงในแผนภูมิ');
    expect(planView({ ...planProvince(), referenceDate: '2017-01-01' }, 2560).referenceNote).toBeNull();
  });

  it('stands without the dataset', () => {
    const empty = planView({ ...planProvince(), datasets: [] }, 2560);
    expect(empty.official.all.total).toBeNull();
    expect(empty.schedule).toEqual([]);
  });
});
