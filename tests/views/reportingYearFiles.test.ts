import { afterAll, describe, expect, it } from 'vitest';
import { loadProvince } from '#src/loadProvince.ts';
import { agencyTodo } from '#src/views/agencyTodo.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import { deadlineCalendar } from '#src/views/deadlineCalendar.ts';
import { matrixRow, todoList } from '../support/reportingTable.ts';
import { yearFiles } from '../support/yearFiles.ts';
import { provinceOn } from '../support/yearProvince.ts';

const files = yearFiles();
afterAll(files.remove);

async function loadedOn(day: string) {
  await files.save(day);
  return loadProvince(files.directories, () => day);
}

describe('the same two agencies, read from workbooks', () => {
  it.each([
    ['2019-11-02', 'R...........', '-...........'],
    ['2020-01-03', 'RRL.........', '-...........'],
    ['2020-02-29', 'RRRR........', '-..RD.......'],
    ['2020-03-03', 'RRRRL.......', '-..RL.......'],
    ['2020-09-30', 'RRRRLRZRRRR.', '-..RLZRURRR.'],
    ['2020-10-01', 'RRRRLRZRRRRD', '-..RLZRURRRU'],
    ['2020-11-05', 'RRRRLRZRRRRR', '-..RLZRURRRZ'],
  ])('%s  a %s  b %s', async (day, a, b) => {
    const province = await loadedOn(day);
    expect(province.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
    expect([matrixRow(province, 'a'), matrixRow(province, 'b')]).toEqual([a, b]);
    for (const slug of ['a', 'b']) expect(todoList(province, slug)).toEqual(todoList(provinceOn(day), slug));
  });

  it('shows the cell that is empty, and the workbook where there is no row', async () => {
    const province = await loadedOn('2020-03-03');
    const due = dueItems(province);
    expect(agencyTodo(province, 'a', due).unfound.map(({ id, proof }) => [id, proof])).toEqual([['power-2020-02', [{ file: '2563/year.xlsx', sheet: 'ไฟฟ้า', cells: ['B6'] }]]]);
    expect(agencyTodo(province, 'b', due).unfound.map(({ id, proof }) => [id, proof])).toEqual([
      ['leap', [{ file: '2563/year.xlsx', sheet: null, cells: [] }]],
      ['progress-2020-02', [{ file: '2563/year.xlsx', sheet: 'รายงาน', cells: ['B6'] }]],
    ]);
  });

  it('puts every day into the calendar, 29 February too, by names that stay', async () => {
    const before = deadlineCalendar(await loadedOn('2020-02-29'), 'https://x.example/deadlines/');
    const after = deadlineCalendar(await loadedOn('2020-10-01'), 'https://x.example/deadlines/');
    expect(before.events.map(({ uid }) => uid)).toEqual(after.events.map(({ uid }) => uid));
    expect(before.events.filter(({ uid }) => /leap|power-2020-01|learning/.test(uid)).map(({ start, summary }) => `${start} ${summary}`)).toEqual([
      '2020-02-02 ครบกำหนด: บันทึกไฟฟ้า เดือนมกราคม 2563',
      '2020-02-29 ครบกำหนด: เสนอโครงการ',
      '2020-10-31 ครบกำหนด: จำนวนผู้เรียน ปีงบประมาณ 2563',
    ]);
    expect(before.events.some(({ uid }) => uid.includes('progress'))).toBe(false);
  });
});
