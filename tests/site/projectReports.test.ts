import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { parse, type HTMLElement } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { siteInBrowser } from './support/siteInBrowser.ts';

const siteDir = inject('siteDir');
const page = (path: string): HTMLElement => parse(readFileSync(join(siteDir, path, 'index.html'), 'utf8'));
const section = (document: HTMLElement, id: string): HTMLElement => document.querySelector(`section[aria-labelledby="${id}"]`) ?? parse('');
const words = (element: HTMLElement): string => element.text.replaceAll(/[\s\u200b]+/g, ' ').trim();

describe('a real project', () => {
  const document = page('/plan/2560/p18/');

  it('says what its report lacks, who supplies it and by when', () => {
    const rows = section(document, 'gaps').querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').map(words));
    expect(rows).toContainEqual(['ผลการดำเนินงาน', 'ผลการดำเนินงาน', 'สำนักงานประมงจังหวัดสมุทรสาคร', '20 ก.ค. 2560 (ครบกำหนดแล้ว)']);
    expect(rows).toContainEqual(['ภาพถ่าย', 'ภาพถ่าย (ภาพ)', 'สำนักงานประมงจังหวัดสมุทรสาคร', '20 ก.ค. 2560 (ครบกำหนดแล้ว)']);
    expect(rows.map(([what]) => what)).toEqual(['วันเริ่มและวันสิ้นสุดตามแผน', 'วันเริ่มดำเนินการจริง', 'วันสิ้นสุดจริง', 'ผลผลิต', 'ผลการดำเนินงาน', 'ภาพถ่าย', 'ผลการเบิกจ่ายรายเดือน']);
  });

  it('shows no photograph and no quarter of which nothing is known', () => {
    expect(document.querySelectorAll('main img')).toEqual([]);
    expect(document.querySelector('#quarters')).toBeNull();
  });

  it('leads to how to report and to the blank workbook', () => {
    const links = document.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/about/how-to-report/', '/data/templates/strategy-plan.xlsx']));
  });
});

describe('a sample project', () => {
  const document = page('/plan/2560/s01/');

  it('has plan, work and money by quarter and by month, from the cells', () => {
    const rows = section(document, 'quarters').querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').map(words));
    expect(rows).toHaveLength(16);
    expect(rows[0]).toEqual(['ไตรมาสที่ 1', 'ตามแผน', 'ดำเนินการ', '102,400', '102,400', '34.13']);
    expect(section(document, 'quarters').querySelectorAll('.quarter data').every((data) => (data.getAttribute('data-derived') ?? '').includes('budget-disbursement.xlsx'))).toBe(true);
  });

  it('compares output with its target', () => {
    expect(words(section(document, 'results'))).toContain('4 จากเป้าหมาย 4 รุ่น (ร้อยละ 100.00)');
    expect(words(section(page('/plan/2560/s02/'), 'results'))).toContain('เกิดจากปัจจัยภายนอก');
  });

  it('shows its pictures in two sizes, told in words, without what a camera writes', async () => {
    const images = document.querySelectorAll('main img');
    expect(images).toHaveLength(2);
    for (const image of images) {
      const { alt = '', width, height, loading, srcset = '' } = image.attributes;
      expect(alt).toContain('ภาพตัวอย่าง');
      expect([Number(width) > 0, Number(height) > 0, loading]).toEqual([true, true, 'lazy']);
      const sizes = srcset.split(', ').map((each) => each.split(' '));
      expect(sizes).toHaveLength(2);
      for (const [path = '', wide = ''] of sizes) {
        const { width: real, exif, xmp, iptc, format } = await sharp(join(siteDir, path)).metadata();
        expect({ real: `${real}w`, exif, xmp, iptc, format }).toEqual({ real: wide, format: 'webp' });
      }
    }
    expect(document.querySelectorAll('figure.photo').every((figure) => figure.hasAttribute('data-sample') && words(figure).includes('ตัวอย่าง'))).toBe(true);
    expect(readFileSync(join(siteDir, 'plan/2560/s01/index.html'), 'utf8')).not.toContain('consent');
  });
});

describe('the plan by quarter', () => {
  const quarters = section(page('/plan/2560/'), 'quarters');

  it('says of how many projects nobody can tell, and lists the samples apart', () => {
    expect(words(quarters)).toContain('19 จาก 19 โครงการไม่มีกำหนดการ');
    expect(quarters.querySelectorAll('[data-filter-quarter]').map((row) => [row.getAttribute('data-filter-quarter'), row.hasAttribute('data-sample')])).toEqual([
      ['q1 q2', true], ['q1 q2', true], ['q2 q3 q4', true], ['q3', true], ['q4', true], ['q2 q3', true],
    ]);
  });
});

describe('the plan by quarter in the browser', () => {
  const site = siteInBrowser();

  it('shows one quarter by its address', async () => {
    const context = await site.browser.newContext();
    const view = await context.newPage();
    await view.goto(`${site.url}/plan/2560/?quarter=q3#quarters`);
    await view.waitForFunction(() => document.querySelector('form[data-filter-target="plan-quarters"]:not([hidden])') !== null);
    const shown = await view.locator('#plan-quarters [data-filter-quarter]:visible th').allInnerTexts();
    expect(shown.map((text) => text.split('\n')[0]?.replaceAll('\u200b', ''))).toEqual(['โครงการตัวอย่าง ค ตัวอย่าง', 'โครงการตัวอย่าง ง ตัวอย่าง', 'โครงการตัวอย่าง ฉ ตัวอย่าง']);
    await context.close();
  });
});

describe('an agency with projects', () => {
  it('says which still need a result and photographs, and by when', () => {
    const projects = section(page('/agencies/labour/'), 'projects');
    expect(words(projects)).toContain('ยังไม่มีผลการดำเนินงาน 3 โครงการ · ยังไม่มีภาพถ่าย 3 โครงการ · กำหนดส่งผลพร้อมภาพถ่าย 20 ก.ค. 2560 (ครบกำหนดแล้ว)');
  });
});

describe('innovations', () => {
  const document = page('/evaluation/2560/innovation/');

  it('tell the three tests, to whom and by when', () => {
    expect(section(document, 'tests').querySelectorAll('h3').map(words)).toEqual(['เป็นเรื่องใหม่', 'แล้วเสร็จในรอบ', 'ตอบปัญหาของกลุ่มเป้าหมาย']);
    expect(words(section(document, 'how'))).toMatch(/20 กรกฎาคม 2560 \(ครบกำหนดแล้ว\).*สำนักงานจังหวัดสมุทรสาคร.*evaluation\.xlsx แผ่น “นวัตกรรม”/);
  });

  it('have no proposal but a sample, which counts in nothing', () => {
    expect(section(document, 'proposals').querySelectorAll('tr')).toEqual([]);
    expect(words(section(document, 'proposals'))).toContain('ยังไม่มีข้อมูล ข้อเสนอนวัตกรรมของส่วนราชการ');
    expect(section(document, 'samples').querySelectorAll('[data-innovation]').map((cell) => cell.getAttribute('data-innovation'))).toEqual(['counts']);
    expect(page('/evaluation/2560/').querySelector('a[href="/evaluation/2560/innovation/"]')).not.toBeNull();
  });
});

describe('how to report', () => {
  const document = page('/about/how-to-report/');

  it('names every column as the blank workbook has it, and fills it in with a sample', async () => {
    const table = section(document, 'columns-strategy-plan');
    const names = table.querySelectorAll('tbody th').map(words);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(siteDir, 'data/templates/strategy-plan.xlsx'));
    const headers: string[] = [];
    book.getWorksheet('แผนขับเคลื่อน')?.eachRow((row) => row.eachCell((cell) => headers.push(cell.text.replaceAll(/\s+/g, ' '))));
    expect(names.filter((name) => !name.split(' › ').every((part) => headers.includes(part)))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['เป้าหมายผลผลิต', 'ปัญหาจากปัจจัยภายนอก', 'สถานที่ดำเนินการ']));
    expect(table.querySelector('[data-sample] data[data-cell^="2560/strategy-plan.xlsx#"]')).not.toBeNull();
  });

  it('offers blank workbooks that are there', () => {
    const links = section(document, 'templates').querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(join(siteDir, link)))).toEqual([]);
    expect(links.some((link) => link.includes('sample'))).toBe(false);
  });
});
