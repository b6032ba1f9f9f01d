import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles, sitePages } from '../support/siteFiles.ts';

const siteDir = inject('siteDir');
const pages = new Map(sitePages(siteDir).map((page) => [page.path, page.document]));
const text = (path: string) => (pages.get(path)?.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');

describe('OTOP of round 2, as of May 2560', () => {
  const rows = pages.get('/indicators/otop/')?.querySelectorAll('section[aria-labelledby="pace"] tbody tr') ?? [];
  const cells = rows.map((row) => ({ text: row.text, values: row.querySelectorAll('data[data-derived]').map((data) => Number(data.getAttribute('value'))), derived: row.querySelectorAll('data').map((data) => data.getAttribute('data-derived') ?? '') }));
  const holds = (value: number) => cells.some(({ values }) => values.some((each) => Math.abs(each - value) < 0.005));

  it.each([84.42, 412.91, 1766.32, 470.25, 279.57, 103.23, 3354.86, 3188.2, 3854.81, 237.91, 404.56])('shows %d, computed', (value) => {
    expect(holds(value)).toBe(true);
  });

  it('marks every number as computed, with its cells, and says the assumption and the day', () => {
    expect(cells.filter(({ text: own, derived }) => !own.includes('คำนวณ') || derived.some((each) => !each.includes('2560/otop-revenue.xlsx#รายรอบ!')))).toEqual([]);
    expect(text('/indicators/otop/')).toContain('คิดถึงวันของข้อมูล คือ 31 พฤษภาคม 2560');
    expect(text('/indicators/otop/')).toContain('เป็นยอดสะสมตั้งแต่เดือนตุลาคม');
  });

  it('is stored nowhere: no data file and no state holds what was computed', () => {
    const files = siteFiles(siteDir).filter((file) => /^\/data\/.*\.(csv|json)$|^\/state\.json$/.test(file));
    const kept = files.filter((file) => /1766\.3|103\.22|3354\.8|3188\.2|412\.91|84\.415/.test(readFileSync(join(siteDir, file), 'utf8')));
    expect(files.length).toBeGreaterThan(20);
    expect(kept).toEqual([]);
  });
});

describe('targets', () => {
  it('say which one a verdict used, since when and by whom, or that nobody says it', () => {
    expect(text('/indicators/otop/')).toContain('ไม่ระบุวันที่กำหนด · ไม่ระบุผู้กำหนด');
    expect(text('/indicators/sample-indicator/')).toContain('กำหนดเมื่อ 15 ม.ค. 2561 · โดย คณะกรรมการตัวอย่าง');
    expect(pages.get('/indicators/sample-indicator/')?.querySelectorAll('#targets ~ * del, section[aria-labelledby="targets"] del').map((each) => each.text)).toEqual(['85']);
  });
  it('water: the class that is stated is below the target of round 2', () => {
    const marks = pages.get('/indicators/wqi/')?.querySelectorAll('main [data-verdict]').map((mark) => mark.getAttribute('data-verdict'));
    expect(marks).toContain('below');
  });
});

describe('differences', () => {
  const page = pages.get('/data/differences/');
  it('no official figure has a central one: the page says so, and from whom it would come', () => {
    expect(page?.querySelectorAll('.empty-state')).toHaveLength(1);
    expect(page?.querySelectorAll('main tbody tr').filter((row) => row.closest('[data-sample]') === null)).toEqual([]);
  });
  it('samples stand by size, settled ones apart', () => {
    const apart = (id: string) => page?.querySelectorAll(`section[aria-labelledby="${id}"] tbody tr`).map((row) => row.querySelectorAll('data[data-derived]').map((data) => Number(Number(data.getAttribute('value')).toFixed(2))));
    expect(apart('sample-open')).toEqual([[7, 5.79], [3, 3.09]]);
    expect(apart('sample-settled')).toEqual([[6, 4.26]]);
    expect(page?.querySelector('section[aria-labelledby="sample-settled"]')?.text).toContain('คณะทำงานตัวอย่าง');
  });
  it('the indicator shows both, and links there; so does the data page', () => {
    const links = (path: string) => pages.get(path)?.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '').filter((href) => href.endsWith('/data/differences/'));
    expect(links('/indicators/sample-indicator/')).toHaveLength(1);
    expect(links('/data/')).toHaveLength(1);
    expect(text('/indicators/sample-indicator/')).toContain('ข้อมูลส่วนกลาง 121 หน่วย');
  });
});

describe('disbursement', () => {
  it('is told by agency, source and project, against the quarter and the year, and says what is missing', () => {
    const document = pages.get('/budget/2560/');
    for (const id of ['agencies', 'sources', 'sample-agencies', 'sample-sources', 'sample-projects']) expect(document?.querySelector(`section[aria-labelledby="${id}"] table`), id).toBeTruthy();
    const heads = document?.querySelectorAll('section[aria-labelledby="sample-projects"] thead th').map((head) => head.text.trim());
    expect(heads).toEqual(expect.arrayContaining(['เทียบเป้าหมาย ไตรมาส 3/2560', 'เทียบเป้าหมายทั้งปี', 'ยังขาด']));
    expect(document?.querySelector('section[aria-labelledby="sample-sources"]')?.text).toContain('โครงการที่ไม่มีรายงานการเบิกจ่ายเลย');
  });
});
