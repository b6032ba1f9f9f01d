import { afterEach, describe, expect, it, vi } from 'vitest';
import { rawXlsx, row } from './support/rawXlsx.ts';
import { cellsOf } from './support/reading.ts';

/** Dates are UTC midnight: read by the clock of the machine, they are a day early west of Greenwich. */
describe('the time zone of the machine', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['America/Los_Angeles', 'Asia/Bangkok', 'Pacific/Kiritimati'])('changes no day in %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2018, 0, 1).getTimezoneOffset()).not.toBe(0);
    const rows = row(1, 's="1"><v>43191</v>', 's="1"><v>43191.99</v>', 't="d"><v>2018-04-01</v>', 's="1"><v>1</v>', 's="1"><v>241153</v>');
    expect(await cellsOf(rawXlsx({ formats: ['d/m/yyyy'], rows }))).toEqual({ A1: 'date 2018-04-01', B1: 'date 2018-04-01', C1: 'date 2018-04-01', D1: 'date 1900-01-01', E1: 'date 2560-04-01' });
  });
});
