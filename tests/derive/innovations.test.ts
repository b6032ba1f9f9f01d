import { describe, expect, it } from 'vitest';
import { deliverablesByQuarter, standingOfInnovation } from '#src/derive/innovations.ts';

describe('an innovation', () => {
  it.each([
    [['yes', 'yes', 'yes'], 'counts'],
    [['yes', 'yes', 'no'], 'fails'],
    [['no', null, null], 'fails'],
    [['yes', 'yes', null], 'open'],
    [[null, null, null], 'open'],
  ] as const)('answered %j: %s', (answers, standing) => {
    expect(standingOfInnovation(answers)).toBe(standing);
  });

  it('hands over by quarter, in whatever digits and spelling', () => {
    expect(deliverablesByQuarter(['ไตรมาสที่ 1: สำรวจ', 'ไตรมาส ๒ ต้นแบบ', 'ไตรมาส4 - คู่มือ', 'Q4: รายงาน', 'รางวัล', 'ไตรมาสที่ 5: ไม่มี'])).toEqual({
      quarters: [['สำรวจ'], ['ต้นแบบ'], [], ['คู่มือ', 'รายงาน']],
      others: ['รางวัล', 'ไตรมาสที่ 5: ไม่มี'],
    });
  });
});
