import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frozenProvince } from '../support/frozenProvince.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Change } from '#src/datasets/state/history.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { activitiesView } from '#src/views/activities.ts';
import { budgetPart } from '#src/views/budgetPart.ts';
import { figureText } from '#src/views/changeText.ts';
import { indicatorView } from '#src/views/indicator.ts';
import { indicatorsOf } from '#src/views/lookup.ts';
import { projectView } from '#src/views/project.ts';
import { levelView } from '#src/views/provinceLevel.ts';
import { risksOf } from '#src/views/risks.ts';
import { temporaryProvince } from '../support/temporaryProvince.ts';

// What an office types into the shipped workbooks in the months after; each page must follow, and say nothing that is not so.
const files = temporaryProvince();
let province: LoadedProvince;

type Cells = Readonly<Record<string, string | number | null>>;
const type = (file: string, sheet: string, cells: Cells): Promise<void> => files.edit(file, (book) => {
  for (const [cell, value] of Object.entries(cells)) (book.getWorksheet(sheet) ?? book.addWorksheet(sheet)).getCell(cell).value = value;
});
const nextYear = (file: string): void => cpSync(join(frozenProvince.spreadsheets, '2560', file), join(files.directories.spreadsheets, '2561', file));

beforeAll(async () => {
  await type('2560/budget-disbursement.xlsx', 'เบิกจ่ายรายเดือน', { E7: 100000, E11: 50000, F11: 60000, C10: 'p06', F10: 20000, G10: 30000 });
  await type('2560/strategy-plan.xlsx', 'แผนขับเคลื่อน', { Q13: 'แล้วเสร็จ', R13: 'ไม่มี', Q14: 'แล้วเสร็จ', R14: 'น้ำท่วม' });
  await type('2560/evaluation.xlsx', 'องค์ประกอบ', { H9: 'ต่ำกว่าเป้าหมาย' });
  await type('2560/wqi.xlsx', 'WQI', { A3: 'ข้อมูล ณ วันที่ 5 ตุลาคม 2560', D8: 'เสื่อมโทรม', E8: 60.5 });
  await type('2561/twelve-activities.xlsx', 'กิจกรรม', { D12: 'ลดสำเนา' });
  for (const file of ['otop-revenue.xlsx', 'wqi.xlsx', 'strategy-plan.xlsx', 'evaluation.xlsx']) nextYear(file);
  const year = 'จังหวัดสมุทรสาคร  ปีงบประมาณ พ.ศ. 2561';
  await type('2561/otop-revenue.xlsx', 'รายรอบ', { A2: year, A3: 'ข้อมูล ณ วันที่ 5 เมษายน 2561', C5: 1500, D5: 1500, C6: 3000, D6: null, E6: null });
  await type('2561/wqi.xlsx', 'WQI', { A2: year, A3: 'ข้อมูล ณ วันที่ 5 เมษายน 2561', B7: 'พอใช้', D7: 'เสื่อมโทรม', G8: null });
  await type('2561/strategy-plan.xlsx', 'แผนขับเคลื่อน', { A1: 'แผนการขับเคลื่อนยุทธศาสตร์ชาติ ปีงบประมาณ พ.ศ. 2561', ...Object.fromEntries([29, 30, 31, 32, 33, 34].flatMap((row) => ['L', 'M', 'N', 'O'].map((column) => [`${column}${row}`, null]))) });
  await type('2561/evaluation.xlsx', 'องค์ประกอบ', { A2: year, H8: 'สูงกว่าเป้าหมาย', H9: 'สูงกว่าเป้าหมาย', H10: 'สูงกว่าเป้าหมาย', H11: 'สูงกว่าเป้าหมาย' });
  for (const sheet of ['ประเด็น', 'เกณฑ์', 'นวัตกรรม']) await type('2561/evaluation.xlsx', sheet, { A2: year });
  await type('2561/evaluation.xlsx', 'รอบ', { A2: year, C6: null, D6: null, E7: null });
  await type('2561/evaluation.xlsx', 'ระดับ', { A2: year, ...Object.fromEntries([6, 7, 8, 9].flatMap((row) => ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => [`${column}${row}`, null]))) });
  province = await loadProvince(files.directories, () => '2018-04-05');
});
afterAll(() => { files.remove(); });

const view = (id: string) => indicatorsOf(province).filter(({ dataset }) => dataset.id === id).map((indicator) => indicatorView(province, indicator))[0];
const project = (fiscalYear: number, id: string) => {
  const row = province.datasets.find(({ id: own }) => own === 'strategy-plan')?.records.find((each) => each.id === id && each.fiscalYear === fiscalYear);
  if (!row) throw new Error(`no project ${id}`);
  return projectView(province, row);
};

test('the edited workbooks are accepted', () => {
  expect(province.diagnostics.filter(({ severity }) => severity === 'error').map(({ cell, message }) => `${cell ?? ''} ${message}`)).toEqual([]);
});

describe('payments', () => {
  test('an agency that reported nothing, or not to the quarter’s end, is never told as complete', () => {
    const part = budgetPart(province, 2560, false);
    const told = new Map(part.agencies.map((line) => [line.label.path ?? '', [line.silent, line.behind, line.silentAgencies, line.behindAgencies].map((count) => count?.value ?? 0)]));
    expect(told.get('/agencies/employment/')).toEqual([0, 0, 1, 0]);
    expect(told.get('/agencies/labour/')).toEqual([0, 0, 0, 1]);
    expect(told.get('/agencies/social-development/')).toEqual([2, 0, 0, 0]);
    expect([part.whole.silent?.value, part.whole.silentAgencies?.value, part.whole.behindAgencies?.value]).toEqual([7, 4, 2]);
  });

  test('the card shows their sum, not a line an agency', () => {
    const card = view('disbursement')?.card;
    expect([card?.latest, card?.rows?.count.value, card?.rows?.itemTitle, card?.overall.verdict]).toEqual([[], 260000, 'บาท เบิกจ่ายสะสม ปีงบประมาณ 2560', 'undecided']);
  });
});

describe('what changed', () => {
  test('names an activity as itself, not as the agency that bears the same id', () => {
    const change = (dataset: string, dimensions: Record<string, string>): Change =>
      ({ kind: 'added', dataset, fiscalYear: 2561, agencies: [], sample: false, cell: 'x#S!A1', before: null, after: 1, figure: { measure: 'report', role: 'actual', period: '2017-10', dimensions } });
    expect(figureText(province, change('activity-reports', { activity: 'energy' }))).toContain('การลดพลังงาน');
    expect(figureText(province, change('activity-reports', { activity: 'energy' }))).not.toContain('สำนักงานพลังงาน');
    expect(figureText(province, change('disbursement', { agency: 'energy' }))).toContain('สำนักงานพลังงานจังหวัดสมุทรสาคร');
  });
});

describe('another fiscal year', () => {
  test('its targets are not told as those of last year’s letter', () => {
    const letters = view('otop')?.targets.map(({ period, letters: own, file }) => [period, own.length, file]);
    expect(letters).toEqual([['รอบ 1/2560', 1, '2560/otop-revenue.xlsx'], ['รอบ 2/2560', 1, '2560/otop-revenue.xlsx'], ['รอบ 1/2561', 0, '2561/otop-revenue.xlsx'], ['รอบ 2/2561', 0, '2561/otop-revenue.xlsx']]);
  });

  test('a day of last year is no deadline of this year’s projects', () => {
    expect(project(2560, 'p07').supplier.resultsBy).toBe('20 ก.ค. 2560 (ครบกำหนดแล้ว)');
    expect([project(2561, 'p07').supplier.resultsBy, project(2561, 'p07').letters, project(2561, 'p07').asks]).toEqual([undefined, [], []]);
  });

  test('its risks are its own, and need only its table of criteria', () => {
    expect(risksOf(province, 2561).map(({ card, figure, why }) => [card.id, figure.period, why])).toContainEqual(['wqi', 'รอบที่ 1 ปีงบประมาณ 2561', 'below']);
    expect(risksOf(province, 2560).map(({ card, figure, why }) => [card.id, figure.period, why])).toEqual([['wqi', 'รอบที่ 2 ปีงบประมาณ 2560', 'below']]);
  });

  test('names its levels while its table of them is empty', () => {
    expect(levelView(province, 2561)?.rounds[0]?.open?.because).toBe('ผลรายองค์ประกอบที่ระบุแล้วให้ผลเป็นระดับคุณภาพ (คำนวณจากผลรายองค์ประกอบ)');
  });
});

describe('what the cells say', () => {
  test('a stated level that the outcomes rule out is told as a conflict', () => {
    expect(levelView(province, 2560)?.current).toMatchObject({ level: 'ระดับมาตรฐาน', conflict: 'ผลรายองค์ประกอบในแฟ้มให้ได้เพียง ระดับต้องปรับปรุง ไม่ตรงกับระดับที่ระบุ ต้องให้ผู้รับผิดชอบยืนยันว่าใช้ค่าใด' });
  });

  test('a WQI between two classes is read as it is, and not rounded into the better one', () => {
    const score = province.datasets.find(({ id }) => id === 'wqi')?.observations.find(({ source }) => source.file === '2560/wqi.xlsx' && source.cell === 'E8');
    expect([score?.value, score?.low]).toEqual([60.5, null]);
    const definition = province.datasets.find(({ id }) => id === 'wqi')?.definition;
    expect(definition?.kind === 'series' && definition.measures.score?.decimals).toBeUndefined();
  });

  test('the written word for no problem is no problem', () => {
    expect([project(2560, 'p06').problemStands, project(2560, 'p07').problemStands]).toEqual([false, true]);
  });

  test('an activity that has been given a name is unnamed no more', () => {
    expect(activitiesView(province, 2561)?.unnamed).toHaveLength(5);
  });
});
