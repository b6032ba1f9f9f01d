import { describe, expect, test } from 'vitest';
import { mainLinks, yearLinks } from '#src/layouts/navigation.ts';
import type { SiteFrame } from '#src/views/siteFrame.ts';

const frame: SiteFrame = {
  siteTitle: 'รายงาน',
  provinceName: 'จังหวัด',
  fiscalYears: [2561, 2560, 2559],
  referenceDate: '2018-04-05',
  sectionYears: { plan: [2560, 2561], evaluation: [2560], activities: [2561] },
};
const paths = (kind: Parameters<typeof mainLinks>[1], year?: number): string[] => mainLinks(frame, kind, year).map(({ path }) => path);

describe('mainLinks', () => {
  test('goes to the page of the reader\'s year, or else to the latest, and leaves out a section without years', () => {
    expect(paths('plan', 2560)).toEqual([
      '/', '/indicators/', '/evaluation/2560/', '/plan/2560/', '/activities/2561/', '/deadlines/', '/agencies/', '/letters/', '/province/', '/data/',
    ]);
    expect(paths('home')).toContain('/plan/2561/');
  });

  test.each([
    ['project', 'แผน'],
    ['indicator', 'ตัวชี้วัด'],
    ['home', 'ภาพรวม'],
    ['letter', 'หนังสือ'],
  ] as const)('a page of kind %s stands in %s', (kind, label) => {
    expect(mainLinks(frame, kind, 2560).filter(({ current }) => current).map((link) => link.label)).toEqual([label]);
  });

  test('a page outside the sections marks none', () => {
    expect(mainLinks(frame, 'search', undefined).some(({ current }) => current)).toBe(false);
  });
});

describe('yearLinks', () => {
  test('stays in the section where it has the year, and names the section where not', () => {
    expect(yearLinks(frame, 'evaluation', 2560)).toEqual([
      { year: 2560, path: '/evaluation/2560/', current: true, section: null },
      { year: 2561, path: '/plan/2561/', current: false, section: 'แผน' },
    ]);
  });

  test('leaves out a year without pages', () => {
    expect(yearLinks(frame, 'plan', 2561).map(({ year }) => year)).toEqual([2560, 2561]);
  });
});
