import { beforeAll, describe, expect, it } from 'vitest';
import { readContent, type Content } from '#src/datasets/content/readContent.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import { frozenProvince } from '../../support/frozenProvince.ts';

let content: Content;
let diagnostics: Diagnostic[];
beforeAll(async () => {
  ({ content, diagnostics } = await readContent(frozenProvince.content));
});

describe('the shipped content', () => {
  it('has nothing wrong', () => {
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
  });

  it('keeps the reference date a text, not a date of some time zone', () => {
    expect(content.site.referenceDate).toBe('2018-04-05');
    expect(content.site).toMatchObject({ samples: 'show', defaultFiscalYear: 2560, onBadWorkbook: 'stop', languages: ['th'] });
  });

  it('has 41 agencies in the order of the letters, 32 of them of the province', () => {
    expect(content.agencies).toHaveLength(41);
    expect(content.agencies[0]?.slug).toBe('governor');
    expect(content.agencies.filter(({ kind }) => kind === 'provincial-agency')).toHaveLength(32);
    expect(content.collectives.find(({ slug }) => slug === 'all-provincial-agencies')?.members).toHaveLength(32);
    expect(content.collectives.find(({ slug }) => slug === 'lao')?.members).toEqual(['pao']);
    expect(content.collectives.find(({ slug }) => slug === 'all-districts')?.members).toEqual(['district-mueang', 'district-krathum-baen', 'district-ban-phaeo']);
  });

  it('has the page about the site', () => {
    expect(content.pages['about']?.title).toBe('เกี่ยวกับเว็บไซต์นี้');
    expect(content.pages['about']?.body).toMatch(/^## เว็บไซต์นี้คืออะไร/);
  });
});

describe('the shipped letters', () => {
  it('are three, with everyone on their lists', () => {
    expect(content.letters.map(({ id, recipients }) => [id, recipients.length])).toEqual([
      ['sk-2560-07-03', 35],
      ['sk-2560-10-11', 29],
      ['sk-2561-04-05', 8],
    ]);
    const listed = content.agencies.flatMap(({ listedIn }) => listedIn);
    expect(listed).toHaveLength(35 + 29 + 8);
  });

  it('number recipients 1, 2, 3 …', () => {
    for (const { recipients } of content.letters) expect(recipients.map(({ no }) => no)).toEqual(recipients.map((_, index) => index + 1));
  });

  it('show what cannot be decided as written', () => {
    const doubts = content.letters.flatMap((letter) => letter.doubts);
    expect(doubts.filter(({ confidence }) => confidence === 'unresolved').map(({ id, reading }) => [id, reading])).toEqual([
      ['C11', null],
      ['C12', null],
      ['C13', null],
      ['C24', null],
      ['C09', null],
    ]);
    expect(doubts.length + content.province.doubts.length).toBe(47);
    expect(content.letters[2]?.variants).toEqual([{ number: 'สค 0017.2/ว 5537', asWritten: 'ที่ สค ๐๐๑๗.๒/ว ๕๕๓๗', where: 'หัวบัญชีรายชื่อแนบท้าย', doubt: 'C09' }]);
  });
});

describe('the shipped deadlines', () => {
  it('have only one rule that names a day', () => {
    expect(content.deadlines.once.map(({ id, date }) => [id, date])).toEqual([
      ['innovation-proposals', '2017-07-20'],
      ['strategy-plan-results', '2017-07-20'],
      ['opdc-data-fy2560', '2017-07-31'],
      ['twelve-activities-plan', '2017-11-15'],
      ['problems-and-needs', '2018-05-31'],
      ['district-plans', '2018-06-30'],
      ['pao-projects', '2018-06-30'],
    ]);
    expect(content.deadlines.rules.map(({ id, due }) => [id, due])).toEqual([
      ['e-report', { before: 3, monthsAfter: 1 }],
      ['monthly-a1', null],
      ['monthly-later', null],
      ['e-learning', null],
    ]);
  });
});
