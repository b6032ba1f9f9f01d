import { expect, test } from 'vitest';
import { recordTable } from '#src/views/recordTable.ts';
import { recordRow } from '../support/builders.ts';
import { indicatorDataset } from '../support/indicatorProvince.ts';

const definition = {
  id: 'ideas', kind: 'records',
  columns: [{ key: 'id', type: 'id', fill: 'heading' }, { key: 'name', headers: ['ชื่อนวัตกรรม'] }, { key: 'isNew', headers: ['ข้อพิจารณา › ไม่เคยเสนอมาก่อน'] }, { key: 'people', type: 'integer', headers: ['คน'] }],
};

test('a list becomes a table of its own columns, samples in a group of their own', () => {
  const records = [recordRow('1', { name: 'ก', isNew: 'ใช่', people: 0 }), recordRow('2', { name: 'ข', isNew: null, people: null }, { sample: true })];
  expect(recordTable(indicatorDataset(definition, { records }))).toMatchObject({
    columns: [{ title: 'ชื่อนวัตกรรม', numeric: false }, { title: 'ไม่เคยเสนอมาก่อน', numeric: false }, { title: 'คน', numeric: true }],
    groups: [
      { sample: false, rows: [[{ text: ['ก'] }, { text: ['ใช่'] }, { value: 0, source: { cell: 'D1' } }]] },
      { sample: true, rows: [[{ text: ['ข'] }, { text: [] }, { text: [] }]] },
    ],
  });
});

test('no rows, no table', () => {
  expect(recordTable(indicatorDataset(definition, {}))).toBeNull();
});
