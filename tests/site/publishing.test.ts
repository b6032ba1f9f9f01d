import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { digestOf } from '../support/digestOf.ts';
import { runScript } from '../support/runScript.ts';
import { sitePages } from '../support/siteFiles.ts';
import { temporaryProvince } from '../support/temporaryProvince.ts';

const here = temporaryProvince();
const outDir = join(here.root, 'dist');
const stateFile = join(outDir, 'state.json');
afterAll(() => { here.remove(); });

const day = (date: string): Record<string, string> => ({
  SPREADSHEETS_DIR: here.directories.spreadsheets, CONTENT_DIR: here.directories.content, OUT_DIR: outDir, SOURCE_DATE_EPOCH: String(Date.parse(date) / 1000),
});
const build = (env: Record<string, string>) => {
  const built = runScript('build', [], env);
  expect(built.status, built.output).toBe(0);
  return built;
};
const page = (path: string, dir = outDir) => sitePages(dir).find((each) => each.path === path)?.document;
const feedEntries = (dir = outDir) => [...readFileSync(join(dir, 'changes/feed.xml'), 'utf8').matchAll(/<id>[^<]*#(publish-\d+)<\/id>/g)].map(([, id]) => id);
const otopOf = (path: string) => new Set((page(path)?.querySelectorAll('main data[data-cell="2560/otop-revenue.xlsx#รายรอบ!D6"]') ?? []).map((data) => data.text));
const noticesOf = (path: string) => (page(path)?.querySelectorAll('[data-kept]') ?? []).map((each) => each.text.replace(/\s+/g, ' ').trim());

describe('one publish and the next', () => {
  it('built again from the state of the last publish, on a later day: the same site', () => {
    const again = join(here.root, 'again');
    build({ OUT_DIR: again, STATE_FROM: join(inject('siteDir'), 'state.json'), SOURCE_DATE_EPOCH: String(Date.parse('2040-01-01') / 1000) });
    expect(digestOf(again)).toEqual(digestOf(inject('siteDir')));
    rmSync(again, { recursive: true });
  });

  it('formats only: nothing is reported; seven known ways: exactly those seven', async () => {
    cpSync(join(inject('siteDir'), 'state.json'), join(here.root, 'before.json'));
    const env = { ...day('2030-02-01'), STATE_FROM: join(here.root, 'before.json') };
    await here.edit('2560/otop-revenue.xlsx', (book) => {
      const sheet = book.getWorksheet('รายรอบ');
      if (!sheet) throw new Error('no sheet');
      sheet.getCell('D5').numFmt = '0';
      sheet.getColumn(3).width = 40;
      sheet.getCell('A1').font = { bold: true, color: { argb: 'FFFF0000' } };
    });
    const same = runScript('check', ['--since', 'last'], env);
    expect(same.stdout).toContain(': ไม่มีตัวเลขใดเปลี่ยน');

    await here.type('2560/otop-revenue.xlsx', 'รายรอบ', 'C5', 1300);
    await here.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 22365.7);
    await here.type('2560/birth-rate.xlsx', 'อัตราคลอด', 'D6', '31 : 1,000');
    await here.type('2560/wqi.xlsx', 'WQI', 'E7', null);
    await here.type('2560/birth-rate.xlsx', 'อัตราคลอด', 'D7', '30 : 1,000');
    await here.type('2560/strategy-plan.xlsx', 'แผนขับเคลื่อน', 'T7', 'แก้ไขหมายเหตุ');
    await here.type('2564/covid-response.xlsx', 'เตียง', 'A1', 'หัวเรื่องใหม่');
    await here.type('2560/wqi.xlsx', 'WQI', 'D7', 'พอใช้');
    const checked = runScript('check', ['--since', 'last'], env);
    expect(checked.status, checked.output).toBe(0);
    expect(checked.stdout).toContain('เซลล์ D6: พบ "22,365.7" เดิม 2,236.57 ต่างกัน 10 เท่า');
    expect(checked.stdout.split('\n').filter((line) => line.startsWith('  ['))).toEqual([
      '  [เปลี่ยน] อัตราการคลอดมีชีพในหญิงอายุ 15 - 19 ปี ต่อพันคน · ผล · รอบที่ 1 ปีงบประมาณ 2560: 33 : 1,000 → 31 : 1,000 (2560/birth-rate.xlsx แผ่น "อัตราคลอด" เซลล์ D6)',
      '  [เพิ่ม] อัตราการคลอดมีชีพในหญิงอายุ 15 - 19 ปี ต่อพันคน · ผล · รอบที่ 2 ปีงบประมาณ 2560: – → 30 : 1,000 (2560/birth-rate.xlsx แผ่น "อัตราคลอด" เซลล์ D7)',
      '  [แก้เป้าหมาย] รายได้จากการจำหน่ายสินค้า OTOP · เป้าหมาย · รอบที่ 1 ปีงบประมาณ 2560: 1,324.74 → 1,300.00 (2560/otop-revenue.xlsx แผ่น "รายรอบ" เซลล์ C5)',
      '  [เปลี่ยน] รายได้จากการจำหน่ายสินค้า OTOP · ผล · รอบที่ 2 ปีงบประมาณ 2560: 2,236.57 → 22,365.70 (2560/otop-revenue.xlsx แผ่น "รายรอบ" เซลล์ D6)',
      '  [เปลี่ยน] การจัดทำและดำเนินการตามแผนการขับเคลื่อนยุทธศาสตร์ชาติ · โครงการเสริมสร้างความรู้ความเข้าใจในการทำการประมงอย่างถูกต้องตามกฎหมาย · หมายเหตุ · ปีงบประมาณ 2560: ไม่มีข้อมูลกำหนดการ → แก้ไขหมายเหตุ (2560/strategy-plan.xlsx แผ่น "แผนขับเคลื่อน" เซลล์ T7)',
      '  [เปลี่ยน] ระดับคุณภาพของแหล่งน้ำที่ดีขึ้น · ระดับคุณภาพน้ำ · ผล · รอบที่ 1 ปีงบประมาณ 2560: เสื่อมโทรม → พอใช้ (2560/wqi.xlsx แผ่น "WQI" เซลล์ D7)',
      '  [ถอนออก] ระดับคุณภาพของแหล่งน้ำที่ดีขึ้น · ดัชนีคุณภาพน้ำ (WQI) · ผล · รอบที่ 1 ปีงบประมาณ 2560: 31–60 → – (2560/wqi.xlsx แผ่น "WQI" เซลล์ E7)',
    ]);
    expect((JSON.parse(runScript('check', ['--since', 'last', '--format', 'json'], env).stdout) as { code: string }[]).map(({ code }) => code)).toEqual(['unusual-jump']);
    expect(runScript('check', ['--since', 'yesterday'], env).status).toBe(2);

    build(env);
    expect(page('/changes/')?.querySelectorAll('[data-change]').map((row) => row.getAttribute('data-change'))).toEqual(['changed', 'added', 'target', 'changed', 'changed', 'changed', 'removed']);
    expect(feedEntries()).toEqual(['publish-2', 'publish-1']);
  });
});

describe('one publish and the next: more', () => {
  it('a corrected figure says when, and what stood there; the old value is no figure', () => {
    for (const path of ['/indicators/otop/', '/', '/evaluation/2560/', '/print/summary/']) {
      const marks = page(path)?.querySelectorAll('main .correction').map((mark) => mark.text.replace(/\s+/g, ' ').trim());
      expect(marks, path).toContain('แก้ไขเมื่อ 1 ก.พ. 2573 เดิม 2,236.57');
    }
    expect(page('/indicators/otop/')?.querySelectorAll('.correction del').map((del) => del.text).sort()).toEqual(['1,324.74', '1,324.74', '1,324.74', '2,236.57', '2,236.57']);
    expect(page('/indicators/otop/')?.querySelectorAll('data del, del data')).toEqual([]);
    const changed = page('/changes/')?.querySelectorAll('[data-change]')[3];
    expect(changed?.querySelector('data[data-cell="2560/otop-revenue.xlsx#รายรอบ!D6"]')?.text).toBe('22,365.70');
    expect(changed?.querySelectorAll('a').map((a) => decodeURI(a.getAttribute('href') ?? ''))).toEqual(['/indicators/otop/', '/agencies/community-development/', '/data/#2560/otop-revenue.xlsx']);
    expect(page('/indicators/coconut/')?.querySelectorAll('.correction')).toEqual([]);
  });
});

describe('one bad workbook does not blank the site', () => {
  it('stop: the site before stays; keep-last-good: earlier figures with the mark, on each page that shows them', () => {
    const path = join(here.directories.spreadsheets, '2560/otop-revenue.xlsx');
    cpSync(path, join(here.root, 'otop.xlsx'));
    writeFileSync(path, 'no workbook');
    expect(runScript('build', [], day('2030-03-01')).status).toBe(1);
    here.replaceInContent('site.yaml', 'onBadWorkbook: stop', 'onBadWorkbook: keep-last-good');
    expect(runScript('build', [], { ...day('2030-03-01'), STATE_FROM: '' }).status).toBe(1);
    const built = build(day('2030-03-01'));
    expect(built.output).toContain('2560/otop-revenue.xlsx: พบ "แฟ้มที่มีข้อผิดพลาด" จึงใช้ข้อมูลที่รับไว้เมื่อ 1 ก.พ. 2573 แทน (ตั้งแต่ 1 มี.ค. 2573)');
    for (const shown of ['/indicators/otop/', '/', '/evaluation/2560/', '/print/summary/', '/indicators/', '/agencies/community-development/', '/data/']) {
      expect(noticesOf(shown), shown).toHaveLength(1);
      expect(noticesOf(shown)[0], shown).toContain('แสดงข้อมูลชุดก่อนหน้า (รับไว้เมื่อ 1 ก.พ. 2573) เพราะแฟ้ม 2560/otop-revenue.xlsx มีข้อผิดพลาด');
    }
    expect(noticesOf('/indicators/otop/')[0]).toContain('ใช้ข้อมูลชุดก่อนหน้ามาตั้งแต่ 1 มี.ค. 2573');
    for (const other of ['/indicators/wqi/', '/letters/', '/province/', '/plan/2560/']) expect(noticesOf(other), other).toEqual([]);
    expect(otopOf('/indicators/otop/')).toEqual(new Set(['22,365.70']));
    expect(readFileSync(join(outDir, 'data/otop.json'), 'utf8')).toContain('22365.7');
    expect(feedEntries()).toEqual(['publish-2', 'publish-1']);
  });

  it('bad still, on a clean machine, later: the same site from the state alone', () => {
    const clean = join(here.root, 'clean');
    build({ ...day('2030-04-01'), OUT_DIR: clean, STATE_FROM: stateFile });
    expect(digestOf(clean)).toEqual(digestOf(outDir));
  });

  it('mended: the mark is gone, and what is new is told', async () => {
    cpSync(join(here.root, 'otop.xlsx'), join(here.directories.spreadsheets, '2560/otop-revenue.xlsx'));
    await here.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 2236.57);
    build(day('2030-05-01'));
    expect(sitePages(outDir).filter(({ html }) => html.includes('data-kept')).map(({ path }) => path)).toEqual([]);
    expect(otopOf('/indicators/otop/')).toEqual(new Set(['2,236.57']));
    expect(feedEntries()).toEqual(['publish-3', 'publish-2', 'publish-1']);
    // What publish 2 said is a former value by now, and no figure.
    const former = page('/changes/')?.querySelector('#publish-2-4');
    expect(former?.querySelectorAll('data')).toEqual([]);
    expect(former?.querySelectorAll('del').map((del) => del.text)).toEqual(['2,236.57', '22,365.70']);
  });

  it('a state that is damaged is a warning and a first publish, never a crash', () => {
    writeFileSync(stateFile, readFileSync(stateFile, 'utf8').slice(0, 5000));
    expect(runScript('check', ['--since', 'last'], day('2030-06-01')).stdout).toMatch(/state\.json: พบ "เนื้อหาไม่สมบูรณ์"[\s\S]*ยังไม่มีการเผยแพร่ครั้งก่อนให้เทียบ/);
  });
});
