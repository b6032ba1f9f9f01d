import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { runScript } from '../support/runScript.ts';
import { serveFolder } from '../support/staticServer.ts';
import { temporaryProvince } from '../support/temporaryProvince.ts';

const here = temporaryProvince();
const to = join(here.root, 'www');
const current = join(to, 'current');
afterAll(() => { here.remove(); });

const publish = (...args: string[]) => runScript('publish', ['--to', to, ...args], {
  SPREADSHEETS_DIR: here.directories.spreadsheets, CONTENT_DIR: here.directories.content, SOURCE_DATE_EPOCH: String(Date.parse('2030-02-01') / 1000),
});
const otop = () => /data-cell="2560\/otop-revenue\.xlsx#รายรอบ!D6"[^>]*>([^<]*)/.exec(readFileSync(join(current, 'indicators/otop/index.html'), 'utf8'))?.[1];

/** Opens pages of what is shown, and notes the answers that they get. */
async function readers() {
  const served = await serveFolder(current);
  const browser = await launchBrowser();
  const asked: { url: string; status: number; text: () => Promise<string> }[] = [];
  return {
    asked,
    async open(path: string): Promise<Page> {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.on('response', (response) => { asked.push({ url: new URL(response.url()).pathname, status: response.status(), text: () => response.text() }); });
      await page.goto(served.url + path, { waitUntil: 'networkidle' });
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

describe('npm run publish', () => {
  beforeAll(() => {
    const first = publish();
    expect(first.status, first.output).toBe(0);
    expect(first.stdout).toMatch(/\[1\/\d\] ตรวจแฟ้มข้อมูล/);
    expect(first.stdout).toMatch(/✔ เผยแพร่แล้ว ฉบับ 0001-\S+ ใช้เวลา \d+ วินาที\n {2}หน้าเว็บ \d+ หน้า · ตัวเลขและข้อความ [\d,]+ รายการ · แฟ้ม 14 แฟ้ม\n {2}ยังไม่มีการเผยแพร่ครั้งก่อนให้เทียบ/);
  });

  it('a page opened before goes on in its own release: its chart has the numbers of its text, its search its own index', async () => {
    const { asked, open, close } = await readers();
    const [chart, search] = [await open('/indicators/otop/'), await open('/search/')];
    await here.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 2700);
    const second = publish();
    expect(second.status, second.output).toBe(0);
    expect(second.stdout).toContain('เทียบกับการเผยแพร่ครั้งที่ 1 (1 ก.พ. 2573): เปลี่ยน 1\n    [เปลี่ยน] รายได้จากการจำหน่ายสินค้า OTOP');
    expect(otop()).toBe('2,700.00');
    await chart.locator('figure[data-chart] .chart-frame').first().hover();
    await chart.locator('figure[data-chart] canvas').first().waitFor({ timeout: 15_000 });
    await search.locator('#search-q').fill('OTOP');
    await search.locator('.search-results li').first().waitFor({ timeout: 15_000 });
    const numbers = asked.find(({ url }) => url.startsWith('/charts/otop.'));
    expect(await numbers?.text()).toContain('2236.57');
    expect(asked.filter(({ status }) => status >= 400).map(({ url }) => url)).toEqual([]);
    await close();
  });

  it('a broken workbook leaves the old site serving', async () => {
    const before = readlinkSync(current);
    await here.type('2560/otop-revenue.xlsx', 'รายรอบ', 'D6', 'n.a.x');
    const broken = publish();
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain('เซลล์ D6: พบ "n.a.x"');
    expect(broken.stdout).toContain('ไม่ได้สร้างเว็บไซต์ใหม่');
    expect(readlinkSync(current)).toBe(before);
    expect(otop()).toBe('2,700.00');
  });

  it('goes back to the release before, and names what there is when asked for another', () => {
    const back = publish('--rollback');
    expect(back.status, back.output).toBe(0);
    expect(back.stdout).toMatch(/^✔ กลับไปใช้ฉบับ 0001-\S+ \(เผยแพร่เมื่อ .+ น\.\)\nฉบับที่มี: 0001-\S+, 0002-\S+\n$/);
    expect(otop()).toBe('2,236.57');
    const unknown = publish('--rollback', '9');
    expect(unknown.status).toBe(1);
    expect(unknown.stdout).toMatch(/^ไม่มีฉบับ 9 ฉบับที่มี: 0001-/);
    expect(publish('--rollback', '2').status).toBe(0);
    expect(otop()).toBe('2,700.00');
  });

  it('says how it is used', () => {
    for (const args of [['--keep', '2'], ['--to', to, 'x'], ['--to', to, '--what']]) {
      const run = runScript('publish', args);
      expect([run.status, run.output]).toEqual([2, 'วิธีใช้: npm run publish -- --to โฟลเดอร์ [--keep จำนวนฉบับที่เก็บ] [--rollback [ฉบับ]]\n']);
    }
    rmSync(to, { recursive: true });
  });
});
