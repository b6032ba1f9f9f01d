import { describe, expect, test } from 'vitest';
import { evaluationView } from '#src/views/evaluation.ts';
import { levelView } from '#src/views/provinceLevel.ts';
import { recordRow } from '../support/builders.ts';
import { incomeDefinition, indicatorDataset, ofRound, provinceOf } from '../support/indicatorProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';

const records = (id: string, profile: string, rows: readonly RecordRow[]) => indicatorDataset({ id, kind: 'records', profile, columns: [{ key: 'id', type: 'id', headers: ['รหัส'] }] }, { records: rows });

const rounds = (second: string | null) => records('rounds', 'rounds', [
  recordRow('1', { level: 'standard', status: 'เบื้องต้น', months: null, submitBy: null, note: null }),
  recordRow('2', { level: second, status: null, months: null, submitBy: '2017-07-31', note: null }),
]);
const levels = records('levels', 'levels', [
  recordRow('quality', { name: 'ระดับคุณภาพ', rule: 'ทุกองค์ประกอบสูงกว่า', provinces: 1, named: ['จังหวัดชัยนาท'] }),
  recordRow('standard', { name: 'ระดับมาตรฐาน', rule: 'ไม่มีต่ำกว่า', provinces: 26, named: [] }),
  recordRow('improve', { name: 'ระดับต้องปรับปรุง', rule: 'มีต่ำกว่า', provinces: 49, named: [] }),
]);
const components = (outcome2: string | null, outcome3: string | null) => records('components', 'components', [
  recordRow('1', { name: 'พื้นฐาน', base: 'Functional base', issues: [], assessed: 'no', limit: null, outcomeRound1: null, outcomeRound2: null }),
  recordRow('2', { name: 'ยุทธศาสตร์', base: 'Agenda base', issues: [], assessed: 'yes', limit: null, outcomeRound1: null, outcomeRound2: outcome2 }),
  recordRow('3', { name: 'พื้นที่', base: 'Area base', issues: ['ประชารัฐ'], assessed: 'yes', limit: 'ไม่เกิน ๕ ตัวชี้วัด', outcomeRound1: null, outcomeRound2: outcome3 }),
]);

describe('levelView', () => {
  test('tells the level as its cell states it, and adds up the provinces', () => {
    const view = levelView(provinceOf([rounds(null), levels, components(null, null)]), 2560);
    expect(view?.current).toMatchObject({ id: '1', level: 'standard', status: 'เบื้องต้น', months: { text: 'ต.ค. 59 – มี.ค. 60', assumed: true } });
    expect(view?.levels.map(({ id, isOwn }) => [id, isOwn])).toEqual([['quality', false], ['standard', true], ['improve', false]]);
    expect(view?.total?.value).toBe(76);
  });

  test('says why the round to come cannot be concluded, leaving out what is not assessed', () => {
    const view = levelView(provinceOf([rounds(null), levels, components('on', null)]), 2560);
    expect(view?.rounds[1]?.open).toEqual({
      because: 'ยังสรุปไม่ได้ เพราะไม่มีเอกสารใดระบุผลขององค์ประกอบที่ 3',
      possible: [{ name: 'ระดับมาตรฐาน', rule: 'ไม่มีต่ำกว่า' }, { name: 'ระดับต้องปรับปรุง', rule: 'มีต่ำกว่า' }],
    });
  });

  test('outcomes that settle the level are told as computed, not as stated', () => {
    const view = levelView(provinceOf([rounds(null), levels, components('above', 'above')]), 2560);
    expect(view?.rounds[1]).toMatchObject({ level: null, open: { because: 'ผลรายองค์ประกอบที่ระบุแล้วให้ผลเป็นระดับคุณภาพ (คำนวณจากผลรายองค์ประกอบ)' } });
  });

  test('a province without rounds has no level', () => {
    expect(levelView(provinceOf([]), 2560)).toBeNull();
  });
});

describe('evaluationView', () => {
  test('puts indicators under their component, parts the limit from its words, and says what is assumed', () => {
    const income = indicatorDataset(incomeDefinition(), { observations: [ofRound(1, 'target', 1), ofRound(1, 'actual', 2)] });
    const view = evaluationView(provinceOf([rounds(null), levels, components(null, null), income]), 2560);
    expect(view.components.map(({ id, assessed, indicators }) => [id, assessed, indicators.length])).toEqual([['1', false, 0], ['2', true, 0], ['3', true, 1]]);
    expect(view.components[2]?.limit).toMatchObject({ before: 'ไม่เกิน ', value: 5, after: ' ตัวชี้วัด' });
    expect(view.components[2]?.outcomes).toEqual([{ round: '1', outcome: null }, { round: '2', outcome: null }]);
    expect(view.anyOutcome).toBe(false);
    expect(view.assumptions.map(({ title }) => title)).toEqual(['เดือนของรอบ']);
    expect(view.chart).toMatchObject({ id: 'levels-2560', series: [{ values: [1, 26, 49] }] });
  });

  test('is empty but whole without any dataset', () => {
    expect(evaluationView(provinceOf([]), 2560)).toMatchObject({ level: null, chart: null, components: [], criteria: [] });
  });
});
