import { describe, expect, it } from 'vitest';
import type { Content } from '#src/datasets/content/content.ts';
import { existingPath, listedPaths, sitePaths } from '#src/views/sitePaths.ts';
import { planProvince } from '../support/planProvince.ts';

const province = planProvince();
const small = { ...province, content: { ...province.content, pages: {}, meetings: [{ id: 'june' }] as unknown as Content['meetings'] } };

describe('the paths of the site', () => {
  it('are those of what the province has, and no others', () => {
    expect(sitePaths(small)).toEqual([
      '/', '/indicators/', '/indicators/paid/', '/plan/2560/', '/plan/2560/1/', '/plan/2560/2/', '/plan/2560/9/', '/budget/2560/', '/deadlines/',
      '/agencies/', '/agencies/labour/', '/agencies/police/', '/letters/', '/letters/l1/', '/province/', '/changes/', '/data/', '/data/differences/', '/search/', '/print/', '/print/summary/', '/print/june/', '/about/',
    ]);
  });

  it('tells pages that there are, with or without a fragment, from those still to come', () => {
    expect(['/plan/2560/', '/plan/2560/#sums', '/plan/2561/', '/calendar/2561/#resolutions'].map((path) => existingPath(small, path))).toEqual(['/plan/2560/', '/plan/2560/#sums', null, null]);
  });

  it('lists neither search nor papers', () => {
    expect(sitePaths(small).filter((path) => !listedPaths(small).includes(path))).toEqual(['/search/', '/print/', '/print/summary/', '/print/june/']);
  });
});
