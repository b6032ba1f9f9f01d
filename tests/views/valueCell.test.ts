import { describe, expect, test } from 'vitest';
import { toneOf, valueCell } from '#src/views/valueCell.ts';
import { ofRound } from '../support/indicatorProvince.ts';

const classes = [{ name: 'ต่ำ', min: 0, max: 30 }, { name: 'กลาง', min: 31, max: 60 }, { name: 'สูง', min: 61, max: 100 }];
const scale = { measures: { revenue: { title: 'รายได้', unit: 'ล้านบาท', decimals: 2 } }, classes };

describe('valueCell', () => {
  test('a cell of one number is a figure, zero too', () => {
    expect(valueCell(ofRound(1, 'actual', 0), scale)).toEqual({ kind: 'figure', value: 0, decimals: 2, source: { file: '2560/x.xlsx', sheet: 'S', cell: 'D5' } });
  });
  test('a number in a text is a part of it, parted from the words behind', () => {
    expect(valueCell(ofRound(1, 'actual', 33, { partOfText: true, text: '๓๓ : 1,000' }), scale)).toMatchObject({ kind: 'part', value: 33, after: ' : 1,000' });
  });
  test('ranges and classes', () => {
    expect(valueCell(ofRound(1, 'actual', null, { status: 'A', low: 31, high: 60, partOfText: true }), scale)).toMatchObject({ kind: 'range', low: 31, high: 60 });
    expect(valueCell(ofRound(1, 'actual', null, { status: 'A', text: 'กลาง' }), scale)).toMatchObject({ kind: 'class', name: 'กลาง', tone: 3 });
  });
  test('what is missing stays missing', () => {
    expect(valueCell(ofRound(1, 'actual', null), scale)).toEqual({ kind: 'missing' });
    expect(valueCell(null, scale)).toEqual({ kind: 'missing' });
  });
});

test('toneOf spreads any number of classes over five colours', () => {
  expect([0, 1, 2, 3, 4].map((place) => toneOf(place, 5))).toEqual([1, 2, 3, 4, 5]);
  expect([0, 1, 2].map((place) => toneOf(place, 3))).toEqual([1, 3, 5]);
});
