import { describe, expect, it } from 'vitest';
import { listedPaths, sitePaths } from '#src/views/sitePaths.ts';
import { planProvince } from '../support/planProvince.ts';

const province = planProvince();
const small = { ...province, content: { ...province.content, pages: {} } };

describe('the paths of the site', () => {
  it('are those of what the province has, and no others', () => {
    expect(sitePaths(small)).toEqual([
      '/', '/indicators/', '/indicators/paid/', '/plan/2560/', '/plan/2560/1/', '/plan/2560/2/', '/plan/2560/9/', '/budget/2560/', '/deadlines/',
      '/agencies/', '/agencies/labour/', '/agencies/police/', '/letters/', '/letters/l1/', '/province/', '/changes/', '/data/', '/search/', '/print/summary/', '/about/',
    ]);
  });

  it('lists neither search nor papers', () => {
    expect(sitePaths(small).filter((path) => !listedPaths(small).includes(path))).toEqual(['/search/', '/print/summary/']);
  });
});
