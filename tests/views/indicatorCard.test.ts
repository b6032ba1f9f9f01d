import { describe, expect, test } from 'vitest';
import { indicatorCard } from '#src/views/indicatorCard.ts';
import { indicatorsOf } from '#src/views/lookup.ts';
import { recordRow } from '../support/builders.ts';
import { incomeDefinition, indicatorDataset, ofRound, provinceOf } from '../support/indicatorProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';

function cardOf(dataset: Dataset) {
  const province = provinceOf([dataset]);
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
    const definition = { id: 'ideas', kind: 'records', itemTitle: 'ข้อเสนอ', columns: [{ key: 'id', type: 'id' }], indicator: { component: 4, order: 1, shortTitle: 'นวัตกรรม', fiscalYears: [2560] } };
    const card = cardOf(indicatorDataset(definition, { records: [recordRow('1', {}), recordRow('2', {}, { sample: true })] }));
    expect(card.rows).toMatchObject({ count: { value: 1, sources: [{ cell: 'A1' }] }, itemTitle: 'ข้อเสนอ' });
    expect(card.reason).toBe('เอกสารไม่ได้กำหนดค่าเป้าหมายเป็นตัวเลข');
  });
});
