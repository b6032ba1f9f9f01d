import { describe, expect, it } from 'vitest';
import type { Content } from '#src/datasets/content/content.ts';
import { provinceCharts, provinceView } from '#src/views/provincePage.ts';
import { recordRow } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';
import { agencyOf } from '../support/letterProvince.ts';

const figures = datasetOf({ id: 'figures', profile: 'figures', records: [recordRow('1', { name: 'ผู้ป่วย', value: 18, unit: 'ราย' })], asOf: { 2564: { date: '2021-07-25', source: { file: 'f', sheet: 's', cell: 'A1' } } } });
const kinds = datasetOf({ id: 'kinds', profile: 'facilities', records: [recordRow('1', { name: 'โรงพยาบาลสนาม', places: 15, beds: 2780 })] });
const districts = datasetOf({
  id: 'ci', profile: 'facilities', definition: { title: 'ศูนย์' },
  records: [recordRow('1', { name: 'อำเภอเมือง', places: 17, beds: 1901 }), recordRow('2', { name: 'อำเภอไกล', places: 9, beds: null })],
});
const content = {
  agencies: [agencyOf('mueang', 'อำเภอเมือง', { kind: 'district' })],
  province: {
    name: 'จังหวัดทดสอบ', shortName: 'ทดสอบ', doubts: [],
    districts: [{ agency: 'mueang', name: 'อำเภอเมือง', shortName: 'เมือง', aliases: [] }, { agency: 'far', name: 'อำเภอไกล', shortName: 'ไกล', aliases: [] }],
    sources: [{ id: 'page', title: 'หน้าเว็บ', date: null }],
    monitoring: { source: 'page', paragraphs: [], items: [{ name: 'ระบบ', text: 'ติดตาม', frequency: null, who: [], source: 'page' }, { name: 'รายงาน', text: 'ส่ง', frequency: 'monthly', who: ['mueang'], source: 'nobody' }] },
    covid: { source: 'page', title: 'โควิด', paragraphs: [], measures: [{ title: 'ก', text: 'ข' }], datasets: ['figures', 'kinds', 'ci', 'absent'] },
  },
} satisfies Partial<Content>;
const province = provinceOf({ datasets: [figures, kinds, districts], content });

describe('provinceView', () => {
  const view = provinceView(province);

  it('keeps the cell of each figure', () => {
    expect(view.figures[0]?.cards[0]?.figure).toEqual({ value: 18, source: { file: '2560/plan.xlsx', sheet: 'S', cell: 'C1' } });
    expect(view.figures[0]?.asOf).toBe('2021-07-25');
  });

  it('adds up places and beds, saying what is missing', () => {
    const table = view.facilities[1]?.table;
    expect([table?.places?.value, table?.beds?.value, table?.beds?.missing]).toEqual([26, 1901, 1]);
    expect(table?.rows.map(({ path }) => path)).toEqual(['/agencies/mueang/', null]);
  });

  it('leaves a frequency that nobody states unknown, and a source that nobody bears out', () => {
    expect(view.monitoring.map(({ frequency, source }) => [frequency, source?.name ?? null])).toEqual([['unknown', 'หน้าเว็บ'], ['monthly', null]]);
  });

  it('draws beds only where every row is a district; a blank cell stays a gap', () => {
    expect(provinceCharts(province).map(({ id, labels, series }) => [id, labels, series[0]?.values])).toEqual([['ci', ['เมือง', 'ไกล'], [1901, null]]]);
  });

  it('has no figures where the content names no datasets', () => {
    const bare = provinceOf({ content: { province: { name: 'จังหวัดทดสอบ', shortName: 'ทดสอบ', districts: [], sources: [], doubts: [] } } });
    expect([provinceView(bare).figures, provinceView(bare).monitoring, provinceCharts(bare)]).toEqual([[], [], []]);
  });
});
