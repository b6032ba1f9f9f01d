import { describe, expect, it } from 'vitest';
import type { Content } from '#src/datasets/content/content.ts';
import { contentPage, otherPages, siteFacts } from '#src/views/contentPage.ts';
import { recordRow } from '../support/builders.ts';
import { datasetOf, provinceOf } from '../support/province.ts';

const site = { publisher: 'สำนักงาน', referenceDate: null, referenceDateNote: 'ตามหนังสือ', licence: { name: 'ไม่ระบุ', url: null, advice: 'สอบถาม' }, assumptions: [{ id: 'x', title: 'ก', text: 'ข' }] } as unknown as Content['site'];
const province = provinceOf({ content: { site, pages: { about: { title: 'เกี่ยวกับ', body: '## ก' }, 'how-to': { title: 'วิธี', description: 'อ่านก่อน', body: '' } } } });

describe('content pages', () => {
  it('finds a page by its name', () => {
    expect(contentPage(province, 'about')).toEqual({ title: 'เกี่ยวกับ', description: null, body: '## ก', shows: null });
    expect(contentPage(province, 'nothing')).toBeNull();
  });

  it('puts every other page under the one about the site', () => {
    expect(otherPages(province)).toEqual([{ name: 'how-to', path: '/about/how-to/', title: 'วิธี', description: 'อ่านก่อน' }]);
  });

  it('tells of samples only where some are shown', () => {
    expect(siteFacts(province).samples).toBe(false);
    expect(siteFacts(provinceOf({ content: { site }, datasets: [datasetOf({ id: 'plan', records: [recordRow('1', {}, { sample: true })], definition: { columns: [] } })] })).samples).toBe(true);
  });

  it('tells why the reference date was set only where it was set', () => {
    expect(siteFacts(province)).toMatchObject({ referenceDate: '5 เมษายน 2561', referenceDateNote: null });
    expect(siteFacts(provinceOf({ content: { site: { ...site, referenceDate: '2018-04-05' } } })).referenceDateNote).toBe('ตามหนังสือ');
  });
});
