import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { loadProvince } from '#src/loadProvince.ts';
import { allCharts } from '#src/views/charts.ts';
import { homeView } from '#src/views/home.ts';
import { indicatorView, type IndicatorView } from '#src/views/indicator.ts';
import { indicatorsOf } from '#src/views/lookup.ts';
import { frozenProvince } from '../support/frozenProvince.ts';

// What letter sk-2560-07-03 states, as the first user's workbooks hold it.
let province: LoadedProvince;
let views: ReadonlyMap<string, IndicatorView>;
beforeAll(async () => {
  province = await loadProvince(frozenProvince, () => '2018-04-05');
  views = new Map(indicatorsOf(province).map((indicator) => [indicator.dataset.id, indicatorView(province, indicator)]));
});

const rows = (id: string) => {
  const table = views.get(id)?.table;
  if (table?.shape !== 'long') throw new Error(`no table of rounds: ${id}`);
  return table.periods.flatMap((period) => period.rows.map((row) => ({ ...row, period: period.periodShort })));
};

describe('the shipped indicators', () => {
  test('OTOP: round 1 above, round 2 to May not judged', () => {
    expect(rows('otop').map(({ period, values, judgement, countedTo }) => [period, values.map((cell) => cell.kind === 'figure' && cell.value), judgement?.verdict, countedTo])).toEqual([
      ['รอบ 1/2560', [1324.74, 1427.45], 'above', '2017-06-27'],
      ['รอบ 2/2560', [2649.48, 2236.57], 'not-due', '2017-05-31'],
    ]);
    expect(rows('otop')[1]?.achievement?.value).toBeCloseTo(84.42, 2);
    expect(rows('otop')[1]?.gap?.value).toBeCloseTo(412.91, 6);
    expect(views.get('otop')?.card.latest[0]?.pace).toMatchObject({ monthsSoFar: 8, monthsLeft: 4 });
    expect(views.get('otop')?.unfinished).toEqual([{ period: 'รอบที่ 2 ปีงบประมาณ 2560', countedTo: '31 พ.ค. 2560' }]);
  });

  test('Green Industry: a result without a target, a target without a result', () => {
    expect(rows('green-industry').map(({ judgement }) => judgement)).toEqual([{ verdict: 'undecided', reason: 'no-target' }, { verdict: 'missing', reason: 'not-reported' }]);
    expect(rows('green-industry').map(({ values }) => values[0])).toMatchObject([{ kind: 'missing', reason: 'สำนักงาน ก.พ.ร. ไม่ได้กำหนด' }, { kind: 'figure', value: 33 }]);
  });

  test('WQI: keeps the columns of remarks apart, and raises what stands in the way', () => {
    expect(views.get('wqi')?.workbookNotes.map(({ notes }) => notes.map(({ label }) => label))).toEqual([['เปรียบเทียบกับปี 2559', 'หมายเหตุ'], ['ปัญหาอุปสรรค', 'หมายเหตุ']]);
    expect(views.get('wqi')?.card.awaited[0]?.raised[0]?.text).toMatch(/^ยังยกระดับเป็นพอใช้ไม่ได้/);
  });

  test('births: fewer is better', () => {
    expect(views.get('adolescent-births')?.card.latest[0]).toMatchObject({ actual: { kind: 'part', value: 33, after: ' : 1,000' }, target: { value: 42 }, judgement: { verdict: 'above' }, gap: { side: 'ahead', value: 9 } });
  });

  test('water: classes and ranges, never a point', () => {
    const view = views.get('wqi');
    expect(view?.classes.map(({ name, isResult, isTarget }) => [name, isResult, isTarget])).toEqual([
      ['ดีมาก', false, false], ['ดี', false, false], ['พอใช้', false, true], ['เสื่อมโทรม', true, false], ['เสื่อมโทรมมาก', false, false],
    ]);
    expect(view?.chart).toMatchObject({ kind: 'bands', series: [{ values: [null, null], ranges: [[31, 60], null] }, { ranges: [null, [61, 70]] }] });
  });

  test('innovation: no proposal, three tests, a deadline', () => {
    const view = views.get('innovation');
    expect(view?.gaps).toMatchObject([{ what: 'ข้อเสนอนวัตกรรม (ยังไม่มีรายการในแฟ้ม)', by: '20 ก.ค. 2560' }]);
    expect(view?.preparation[0]?.detail).toHaveLength(3);
  });

  test('the plan counts its 19 official projects and links to its page', () => {
    expect(views.get('strategy-plan')).toMatchObject({ card: { rows: { count: { value: 19 } } }, more: { path: '/plan/2560/' } });
  });

  test('the province is at the standard level, provisionally, and 76 provinces add up', () => {
    expect(homeView(province).level).toMatchObject({ current: { level: 'ระดับมาตรฐาน', status: 'เบื้องต้น' }, total: { value: 76 } });
  });

  test('every chart has an id of its own', () => {
    const ids = allCharts(province).map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });
});
