import { describe, expect, it } from 'vitest';
import { dueItems, lateItems, nextDue } from '#src/derive/deadlines.ts';
import { deadlinesView } from '#src/views/deadlines.ts';
import { matrixRow, todoList } from '../support/reportingTable.ts';
import { provinceOn } from '../support/yearProvince.ts';

/**
 * What the matrix shows on each day that something turns: one letter for each of October to September.
 * R reported, Z reported as none, L late, U not found (no day), D due, . not due, - nothing asked.
 */
const walk: readonly (readonly [day: string, a: string, b: string, why: string])[] = [
  ['2019-10-31', '............', '-...........', 'the last day of a month: it is not over'],
  ['2019-11-01', 'D...........', '-...........', 'October is over: its figure can be handed in'],
  ['2019-11-02', 'R...........', '-...........', 'it comes on the last day'],
  ['2019-11-03', 'R...........', '-...........', 'nothing late'],
  ['2019-12-01', 'RD..........', '-...........', 'of b nobody can say that it has begun'],
  ['2020-01-01', 'RRD.........', '-...........', 'December is due over the turn of the year'],
  ['2020-01-02', 'RRD.........', '-...........', 'on the last day nothing is late'],
  ['2020-01-03', 'RRL.........', '-...........', 'the day after, it is'],
  ['2020-01-09', 'RRL.........', '-...........', 'and stays so'],
  ['2020-01-10', 'RRR.........', '-...........', 'until the figure comes'],
  ['2020-01-14', 'RRR.........', '-...........', 'the letter is still to come'],
  ['2020-01-15', 'RRR.D.......', '-...D.......', 'the letter asks both for February'],
  ['2020-02-01', 'RRRDD.......', '-..UD.......', 'b must have begun in January'],
  ['2020-02-02', 'RRRRD.......', '-..UD.......', 'a reports; b has no day, and is not late'],
  ['2020-02-03', 'RRRRD.......', '-..UD.......', 'not on the 3rd either'],
  ['2020-02-05', 'RRRRD.......', '-..RD.......', 'b reports'],
  ['2020-02-20', 'RRRR........', '-..RD.......', 'a has proposed: what is left of February is its electricity'],
  ['2020-02-28', 'RRRR........', '-..RD.......', 'this February has a day more'],
  ['2020-02-29', 'RRRR........', '-..RD.......', 'which is the last day to propose'],
  ['2020-03-01', 'RRRRD.......', '-..RL.......', 'February is over, and b is late'],
  ['2020-03-02', 'RRRRD.......', '-..RL.......', 'the last day of a for February'],
  ['2020-03-03', 'RRRRL.......', '-..RL.......', 'it does not come'],
  ['2020-04-01', 'RRRRLD......', '-..RLU......', 'a new month does not hide the late one'],
  ['2020-04-02', 'RRRRLR......', '-..RLU......', 'a reports March'],
  ['2020-04-03', 'RRRRLR......', '-..RLU......', 'b has still not'],
  ['2020-04-05', 'RRRRLR......', '-..RLZ......', 'b says that there was none'],
  ['2020-05-01', 'RRRRLRD.....', '-..RLZU.....', 'April is over'],
  ['2020-05-02', 'RRRRLRZ.....', '-..RLZU.....', 'a reports 0, which is not missing'],
  ['2020-05-03', 'RRRRLRZ.....', '-..RLZU.....', 'and is not late'],
  ['2020-06-03', 'RRRRLRZR....', '-..RLZRU....', 'May of a'],
  ['2020-07-03', 'RRRRLRZRR...', '-..RLZRUU...', 'May of b never comes, June is not there yet'],
  ['2020-08-03', 'RRRRLRZRRR..', '-..RLZRURU..', 'July of a'],
  ['2020-09-03', 'RRRRLRZRRRR.', '-..RLZRURRU.', 'August of a'],
  ['2020-09-30', 'RRRRLRZRRRR.', '-..RLZRURRR.', 'the last day of the fiscal year'],
  ['2020-10-01', 'RRRRLRZRRRRD', '-..RLZRURRRU', 'the year is over: September and the count of learners'],
  ['2020-10-02', 'RRRRLRZRRRRR', '-..RLZRURRRU', 'a is through'],
  ['2020-10-03', 'RRRRLRZRRRRR', '-..RLZRURRRU', 'and stays so'],
  ['2020-10-05', 'RRRRLRZRRRRR', '-..RLZRURRRD', 'b reports September, and still owes its count'],
  ['2020-10-31', 'RRRRLRZRRRRR', '-..RLZRURRRD', 'the last day for it'],
  ['2020-11-01', 'RRRRLRZRRRRR', '-..RLZRURRRL', 'late'],
  ['2020-11-05', 'RRRRLRZRRRRR', '-..RLZRURRRZ', 'it counts none'],
];

describe('the matrix of two agencies through a fiscal year', () => {
  it.each(walk)('%s  a %s  b %s  %s', (day, a, b) => {
    const province = provinceOn(day);
    expect([matrixRow(province, 'a'), matrixRow(province, 'b')]).toEqual([a, b]);
  });
});

/** The deadlines on the same days: what is late and by how many days, and what comes next. */
const deadlines: readonly (readonly [day: string, late: readonly string[], next: string])[] = [
  ['2019-11-02', [], 'power-2019-11 2019-12-02'],
  ['2020-01-02', [], 'power-2019-12 2020-01-02'],
  ['2020-01-03', ['power-2019-12 1'], 'power-2020-01 2020-02-02'],
  ['2020-01-10', [], 'power-2020-01 2020-02-02'],
  ['2020-02-29', [], 'power-2020-02 2020-03-02'],
  ['2020-03-01', ['leap 1'], 'power-2020-02 2020-03-02'],
  ['2020-03-02', ['leap 2'], 'power-2020-02 2020-03-02'],
  ['2020-03-03', ['leap 3', 'power-2020-02 1'], 'power-2020-03 2020-04-02'],
  ['2020-09-30', ['leap 214', 'power-2020-02 212'], 'power-2020-09 2020-10-02'],
  ['2020-10-31', ['leap 245', 'power-2020-02 243'], 'learning-FY2563 2020-10-31'],
  ['2020-11-01', ['leap 246', 'power-2020-02 244', 'learning-FY2563 1'], ''],
];

describe('the deadlines through the year', () => {
  it.each(deadlines)('%s', (day, late, next) => {
    const items = dueItems(provinceOn(day));
    expect(lateItems(items).map(({ id, daysLate }) => `${id} ${daysLate}`)).toEqual(late);
    // On 29 February the proposal is due too, but a has proposed and b has not: it is still to come for one of them.
    const [first] = nextDue(items.filter(({ id }) => id !== 'leap'), 1);
    expect(first ? `${first.id} ${first.date}` : '').toBe(next);
  });

  it('names only the agency that is late, with the workbook that has no row of it', () => {
    const [line] = deadlinesView(provinceOn('2020-03-01')).late;
    expect([line?.who.map(({ name }) => name), line?.members, line?.proof]).toEqual([['สำนักงาน ข'], ['b'], [{ file: '2563/year.xlsx', sheet: null, cells: [] }]]);
  });

  it('is due on 29 February itself for the one that has not proposed', () => {
    const item = dueItems(provinceOn('2020-02-29')).find(({ id }) => id === 'leap');
    expect(item?.parts.map(({ agency, state }) => `${agency} ${state}`)).toEqual(['a reported', 'b due']);
    expect(item?.state).toBe('due');
  });
});

describe('the to-do list of an agency through the year', () => {
  it.each<[string, string, string[]]>([
    ['2019-10-31', 'a', [
      'next: บันทึกไฟฟ้า (ต.ค. 62) not-due in 2', 'next: เสนอโครงการ not-due in 121', 'next: จำนวนผู้เรียน (ปี 2563) not-due in 366',
      'waiting: บันทึกไฟฟ้า (พ.ย. 62 – ก.ย. 63) not-due in 32',
    ]],
    ['2020-01-03', 'a', [
      'next: บันทึกไฟฟ้า (ม.ค. 63) not-due in 30', 'next: เสนอโครงการ not-due in 57', 'next: จำนวนผู้เรียน (ปี 2563) not-due in 302',
      'unfound: บันทึกไฟฟ้า (ธ.ค. 62) late since 1',
      'waiting: บันทึกไฟฟ้า (ก.พ. 63 – ก.ย. 63) not-due in 59',
      'done: บันทึกไฟฟ้า (ต.ค. 62 – พ.ย. 62) reported',
    ]],
    ['2020-02-29', 'b', [
      'next: เสนอโครงการ due in 0', 'next: จำนวนผู้เรียน (ปี 2563) not-due in 245',
      'waiting: รายงานความก้าวหน้า (พ.ย. 62 – ธ.ค. 62, ก.พ. 63 – ก.ย. 63) not-due',
      'done: รายงานความก้าวหน้า (ม.ค. 63) reported',
    ]],
    ['2020-03-01', 'b', [
      'next: จำนวนผู้เรียน (ปี 2563) not-due in 244',
      'unfound: เสนอโครงการ late since 1', 'unfound: รายงานความก้าวหน้า (ก.พ. 63) unfound',
      'waiting: รายงานความก้าวหน้า (พ.ย. 62 – ธ.ค. 62, มี.ค. 63 – ก.ย. 63) not-due',
      'done: รายงานความก้าวหน้า (ม.ค. 63) reported',
    ]],
    ['2020-10-01', 'a', [
      'next: บันทึกไฟฟ้า (ก.ย. 63) due in 1',
      'unfound: บันทึกไฟฟ้า (ก.พ. 63) late since 213',
      'done: บันทึกไฟฟ้า (เม.ย. 63) zero', 'done: บันทึกไฟฟ้า (ต.ค. 62 – ม.ค. 63, มี.ค. 63, พ.ค. 63 – ส.ค. 63) reported', 'done: เสนอโครงการ reported', 'done: จำนวนผู้เรียน (ปี 2563) reported',
    ]],
    ['2020-11-05', 'b', [
      'unfound: เสนอโครงการ late since 250', 'unfound: รายงานความก้าวหน้า (พ.ค. 63) unfound',
      'waiting: รายงานความก้าวหน้า (พ.ย. 62 – ธ.ค. 62) not-due',
      'done: รายงานความก้าวหน้า (มี.ค. 63) zero', 'done: รายงานความก้าวหน้า (ม.ค. 63 – ก.พ. 63, เม.ย. 63, มิ.ย. 63 – ก.ย. 63) reported', 'done: จำนวนผู้เรียน (ปี 2563) zero',
    ]],
  ])('%s of %s', (day, slug, expected) => {
    expect(todoList(provinceOn(day), slug)).toEqual(expected);
  });
});
