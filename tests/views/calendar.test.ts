import { describe, expect, it } from 'vitest';
import type { RecordRow } from '#src/datasets/model.ts';
import type { DateSpan } from '#src/thai/period.ts';
import { calendarView, calendarYears } from '#src/views/calendar.ts';
import { calendarFile } from '#src/views/calendarFile.ts';
import { calendarGantt } from '#src/views/calendarGantt.ts';
import { recordRow } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const span = (from: string | null, to: string, asWritten: string): DateSpan => ({ from, to, precision: 'month', asWritten });
const step = (id: string, stage: string, stageNo: number, when: DateSpan): RecordRow => recordRow(id, { stageNo, stage, name: `งาน ${id}`, when, agencies: ['office'] }, { fiscalYear: 2563 });
const records = [
  step('1', 'Area', 1, span(null, '2018-05-31', 'ภายใน พ.ค. ๖๑')),
  step('2', 'Review', 2, span('2018-06-01', '2018-07-31', 'มิ.ย. - ก.ค. ๖๑')),
  step('3', 'Approval', 3, span('2018-10-01', '2018-10-31', 'ต.ค. ๖๑')),
];
const dataset = datasetOf({ id: 'planning', profile: 'calendar', records, fiscalYears: [2563], asOf: { 2563: { date: '2018-04-04', source: { file: 'f', sheet: 's', cell: 'A3' } } } });
const agencies = [{ slug: 'office', name: 'สำนักงานจังหวัด', abbreviations: [] }] as never;
const province = provinceOf({ datasets: [dataset], content: { agencies } });
const view = calendarView(province, 2561);

describe('calendarView', () => {
  it('is of the calendar year of the work, not of the fiscal year of the workbook', () => {
    expect(calendarYears(province)).toEqual([2561]);
    expect(calendarView(province, 2563)).toBeNull();
    expect(view).toMatchObject({ year: 2561, planYears: [2563], asOf: '2018-04-04' });
    expect(view?.steps.map(({ stage, state }) => `${stage}: ${state}`)).toEqual(['ระยะที่ 1 Area: open', 'ระยะที่ 2 Review: upcoming', 'ระยะที่ 3 Approval: upcoming']);
    expect(view?.steps[0]?.agencies).toEqual([{ slug: 'office', name: 'สำนักงานจังหวัด', path: '/agencies/office/' }]);
  });

  it('is absent from a province without such a dataset', () => {
    expect(calendarYears(provinceOf())).toEqual([]);
    expect(calendarView(provinceOf(), 2561)).toBeNull();
  });
});

describe('calendarGantt', () => {
  const gantt = view && calendarGantt(view);

  it('draws a bare deadline as a milestone at its last day and months as whole months', () => {
    expect(gantt?.rows.flatMap(({ id, bars }) => bars.map(({ kind, start, end }) => `${id} ${kind} ${start} ${end}`))).toEqual([
      '1 milestone 2018-05-31 2018-05-31', '2 plan 2018-06-01 2018-07-31', '3 plan 2018-10-01 2018-10-31',
    ]);
  });

  it('puts the months under the quarters that they lie in', () => {
    expect(gantt?.months.map(({ id }) => id)).toEqual(['2018-05', '2018-06', '2018-07', '2018-08', '2018-09', '2018-10']);
    expect(gantt?.bands).toEqual([{ label: 'ไตรมาส 3/2561', span: 2 }, { label: 'ไตรมาส 4/2561', span: 3 }, { label: 'ไตรมาส 1/2562', span: 1 }]);
  });
});

describe('calendarFile', () => {
  it('has an event a step, with a name that stays and the words of the document', () => {
    const file = view && calendarFile(province, view, 'https://example.go.th/calendar/2561/');
    expect(file?.stamp).toBe('2018-04-05');
    expect(file?.events.map(({ uid, start, end }) => `${uid} ${start} ${end}`)).toEqual([
      'calendar-2563-step-1@test-province.sakhon-report 2018-05-31 2018-05-31',
      'calendar-2563-step-2@test-province.sakhon-report 2018-06-01 2018-07-31',
      'calendar-2563-step-3@test-province.sakhon-report 2018-10-01 2018-10-31',
    ]);
    expect(file?.events[0]?.description).toBe('ระยะ: ระยะที่ 1 Area\nระยะเวลาตามเอกสาร: ภายใน พ.ค. ๖๑\nเอกสารบอกเพียงกำหนดสิ้นสุด\nหน่วยงาน: สำนักงานจังหวัด');
  });
});
