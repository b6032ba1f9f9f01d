import { describe, expect, test } from 'vitest';
import { indicatorCard } from '#src/views/indicatorCard.ts';
import { indicatorsOf } from '#src/views/lookup.ts';
import { recordRow } from '../support/builders.ts';
import { incomeDefinition, indicatorDataset, ofRound, provinceOf } from '../support/indicatorProvince.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { standsOnInference } from '#src/views/verdictBasis.ts';

const sparkTarget = (chart: ChartSpec | null) => chart?.series.find(({ role }) => role === 'target')?.name;

function cardOf(dataset: Dataset, ...others: Dataset[]) {
  const province = provinceOf([dataset, ...others]);
  const [indicator] = indicatorsOf(province);
  if (!indicator) throw new Error('no indicator');
  return indicatorCard(province, indicator);
}

describe('indicatorCard', () => {
  test('shows the latest result, the one before it, and how far from the target', () => {
    const card = cardOf(indicatorDataset(incomeDefinition(), {
      observations: [ofRound(1, 'target', 10), ofRound(1, 'actual', 11), ofRound(2, 'target', 20), ofRound(2, 'actual', 15, { asOf: '2017-05-31' })],
    }));
    expect(card.latest[0]).toMatchObject({ period: 'รอบที่ 2 ปีงบประมาณ 2560', actual: { value: 15 }, target: { value: 20 }, reason: 'ตัวเลขยังไม่ถึงวันสิ้นงวด จึงยังไม่ตัดสินผล' });
    expect(card.latest[0]?.achievement?.value).toBe(75);
    expect(card.earlier.map(({ periodShort, judgement }) => [periodShort, judgement.verdict])).toEqual([['รอบ 1/2560', 'above']]);
    expect(card.asOf).toBe('2017-05-31');
    expect(card.spark).toMatchObject({ id: 'income', kind: 'spark' });
  });

  test('tells the other measures of the same period beside the headline', () => {
    const card = cardOf(indicatorDataset(
      incomeDefinition({ measures: { revenue: { title: 'รายได้', unit: 'บาท' }, price: { title: 'ราคา', unit: 'บาท/ลูก' } } }),
      { observations: [ofRound(1, 'actual', 5), ofRound(1, 'actual', 2, { measure: 'price' }), ofRound(2, 'actual', 9, { measure: 'price' })] },
    ));
    expect(card.latest[0]?.companions).toMatchObject([{ title: 'ราคา', unit: 'บาท/ลูก', actual: { value: 2 }, target: { kind: 'missing' } }]);
  });

  test('without any result it says who supplies it', () => {
    const card = cardOf(indicatorDataset(incomeDefinition(), { observations: [ofRound(1, 'target', 10), ofRound(1, 'actual', null)] }));
    expect(card.latest).toEqual([]);
    expect(card.gap).toEqual({ what: 'ผล รอบที่ 1 ปีงบประมาณ 2560', who: 'สำนักงานทดสอบ', whoPath: '/agencies/office/', by: null });
  });

  test('a list of rows counts its official rows by the cells that name them', () => {
    const definition = { id: 'ideas', kind: 'records', itemTitle: 'ข้อเสนอ', columns: [{ key: 'id', type: 'id', headers: ['รหัส'] }], indicator: { component: 4, order: 1, shortTitle: 'นวัตกรรม', fiscalYears: [2560] } };
    const card = cardOf(indicatorDataset(definition, { records: [recordRow('1', {}), recordRow('2', {}, { sample: true })] }));
    expect(card.rows).toMatchObject({ count: { value: 1, sources: [{ cell: 'A1' }] }, itemTitle: 'ข้อเสนอ' });
    expect(card.reason).toBe('เอกสารไม่ได้กำหนดค่าเป้าหมายเป็นตัวเลข');
  });

  test('says that a direction is inferred, and calls the target as the sources do', () => {
    const dataset = indicatorDataset(incomeDefinition({ direction: 'lower', accumulation: 'point', directionInferred: true, targetWord: 'เกณฑ์' }), {
      observations: [ofRound(1, 'target', 42), ofRound(1, 'actual', 33), ofRound(2, 'actual', 33)],
    });
    const card = cardOf(dataset);
    expect(card.earlier[0]?.basis).toEqual({ targetWord: 'เกณฑ์', inferred: true });
    expect(card.latest[0]?.reason).toBe('ไม่มีค่าเกณฑ์ให้เทียบ');
    expect((['above', 'on', 'below', 'missing'] as const).map((verdict) => standsOnInference(verdict, card.basis))).toEqual([true, false, true, false]);
    expect(sparkTarget(card.spark)).toBe('เกณฑ์');
    expect(cardOf(indicatorDataset(incomeDefinition(), { observations: [ofRound(1, 'actual', 1)] })).basis).toEqual({ targetWord: 'เป้าหมาย', inferred: false });
  });

  test('says why a target is missing where the criteria say that none was set', () => {
    const criteria = (target1: string) => indicatorDataset({ id: 'criteria', kind: 'records', profile: 'criteria', columns: [{ key: 'id', type: 'id', headers: ['รหัส'] }] }, { records: [recordRow('1', { indicator: 'income', target1, target2: 'กำหนดแล้ว' })] });
    const dataset = indicatorDataset(incomeDefinition(), { observations: [ofRound(1, 'target', null), ofRound(1, 'actual', 16), ofRound(2, 'target', null), ofRound(2, 'actual', null)] });
    const targets = (target1: string) => { const card = cardOf(dataset, criteria(target1)); return [...card.latest, ...card.awaited].map(({ target }) => target); };
    expect(targets('สำนักงาน ก.พ.ร. ไม่ได้กำหนด')).toEqual([{ kind: 'missing', reason: 'สำนักงาน ก.พ.ร. ไม่ได้กำหนด' }, { kind: 'missing' }]);
    expect(targets('กำหนดแล้ว')).toEqual([{ kind: 'missing' }, { kind: 'missing' }]);
  });

  test('raises the remark that stands in the way, and no other', () => {
    const notes = [{ label: 'ปัญหาอุปสรรค', text: 'น้ำเสียจากจังหวัดข้างเคียง', raised: true }, { label: 'หมายเหตุ', text: 'ทั้งปี', raised: false }];
    const card = cardOf(indicatorDataset(incomeDefinition(), { observations: [ofRound(1, 'target', 10, { notes }), ofRound(1, 'actual', 11, { notes })] }));
    expect(card.latest[0]?.raised.map(({ label, text }) => [label, text])).toEqual([['ปัญหาอุปสรรค', 'น้ำเสียจากจังหวัดข้างเคียง']]);
  });
});
