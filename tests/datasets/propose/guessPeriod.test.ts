import { describe, expect, it } from 'vitest';
import { periodIn } from '#src/datasets/propose/guessPeriod.ts';

describe('the kind of period that a header names', () => {
  it.each([
    [' ม.ค.', 'month'], ['ต.ค. 59', 'month'], ['มี.ค', 'month'], ['2016-10-01', 'month'], ['รอบที่ 1', 'round'], ['รอบ ๒', 'round'], ['ไตรมาสที่ 3', 'quarter'],
    ['พ.ศ. 2545', 'calendarYear'], ['ปี 2540', 'calendarYear'], ['2553 ', 'calendarYear'], ['๒๕๖๑', 'calendarYear'], ['ปีงบประมาณ 2553', 'fiscalYear'],
    ['1', null], ['60', null], ['2019', null], ['เฉลี่ย', null], ['ข้อ 1.1', null], ['อายุ 60-69', null], ['ชาย', null], ['4 เม.ย. 61', null], ['(คน)', null],
  ])('%s: %s', (text, kind) => {
    expect(periodIn(text)).toBe(kind);
  });
});
