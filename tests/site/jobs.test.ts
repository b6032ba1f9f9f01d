import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { sitePages } from '../support/siteFiles.ts';
import { evaluationJobs } from './jobs/evaluationJobs.ts';
import type { Job } from './jobs/job.ts';
import { planningJobs } from './jobs/planningJobs.ts';
import { readerJobs } from './jobs/readerJobs.ts';
import { reportingJobs } from './jobs/reportingJobs.ts';
import { siteInBrowser } from './support/siteInBrowser.ts';

const site = siteInBrowser();
const jobs = [...evaluationJobs, ...reportingJobs, ...planningJobs, ...readerJobs].sort((a, b) => (a.id < b.id ? -1 : 1));
const answered = jobs.filter(({ answer }) => answer.length > 0);
const searched = jobs.filter(({ finds }) => finds !== undefined);

/** What a reader sees there, with single spaces; of several elements one after the other. */
async function seen(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(`${selector}:visible`).evaluateAll((elements) => elements.map((element) => {
    const parts: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.closest('svg, script, style') === null) parts.push(walker.currentNode.textContent ?? '');
    }
    return parts.join(' ');
  }));
  return texts.join(' ').replace(/\s+/g, ' ');
}

const bare = (text: string): string => text.replace(/\s+/g, '');

async function missing(page: Page, { answer }: Job): Promise<string[]> {
  const lacks = [];
  for (const { at, says } of answer) {
    const text = await seen(page, at);
    lacks.push(...says.filter((words) => !bare(text).includes(bare(words))).map((words) => `${at}: ${words}`));
  }
  return lacks;
}

async function onPage<T>(javaScriptEnabled: boolean, path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await site.browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(site.url + path);
    return await look(page);
  } finally {
    await context.close();
  }
}

describe('what people come for', () => {
  it('is all here: J01 to J40', () => {
    const ids = new Set(jobs.map(({ id }) => id.slice(0, 3)));
    expect([...ids]).toEqual(Array.from({ length: 40 }, (_, index) => `J${String(index + 1).padStart(2, '0')}`));
  });

  it.concurrent.each(answered)('$id $who: $asks', async (job) => {
    expect(await onPage(true, job.path, (page) => missing(page, job)), 'with JavaScript').toEqual([]);
    expect(await onPage(false, job.path, (page) => missing(page, job)), 'without JavaScript').toEqual([]);
  });

  it.concurrent.each(searched)('$id $who: $asks', async ({ path, finds }) => {
    const found = await onPage(true, path, async (page) => {
      await page.locator('a[data-search-result]').first().waitFor({ timeout: 15_000 });
      return page.locator('a[data-search-result]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    });
    expect(found).toEqual(expect.arrayContaining([...(finds ?? [])]));
  });

  it.concurrent.each(jobs.filter(({ gone }) => gone !== undefined))('$id: the address shows only what was asked for', async ({ path, gone }) => {
    const left = await onPage(true, path, async (page) => {
      const shown = [];
      for (const selector of gone ?? []) if (await page.locator(selector).filter({ visible: true }).count() > 0) shown.push(selector);
      return shown;
    });
    expect(left).toEqual([]);
  });
});

describe('the way there', () => {
  const pages = new Map(sitePages(inject('siteDir')).map(({ path, document }) => [path, document]));

  it.each(jobs.filter(({ from }) => from !== undefined))('$id: $from links to $path', ({ from, path }) => {
    const [wanted = ''] = path.split(/[?#]/);
    const document = pages.get(from ?? '');
    const links = document?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
    const fragment = /#[^#]+$/.exec(path)?.[0];
    const there = from === wanted ? links.some((each) => fragment !== undefined && each.endsWith(fragment)) || path.includes('?') : links.some((each) => each.split(/[?#]/)[0] === wanted);
    expect(there, `${from} → ${path}`).toBe(true);
  });
});

describe('the foot of every page', () => {
  it('says who answers for it, the day of its figures or where that stands, and when they last changed', () => {
    const wrong = sitePages(inject('siteDir')).flatMap(({ path, document }) => {
      // A paper has no foot of the site; it says by itself when it was and where the latest state lies.
      if (/^\/print\/./.test(path)) return document.querySelector('main')?.text.includes('วันอ้างอิงของรายงาน') ? [] : [path];
      const facts = document.querySelectorAll('footer .footer-facts dt').map((term) => term.text.trim());
      const lacks = ['จัดทำโดย', 'วันอ้างอิงของรายงาน', 'ข้อมูล ณ', 'ตัวเลขเปลี่ยนล่าสุด'].filter((term) => !facts.includes(term));
      return lacks.map((term) => `${path} ${term}`);
    });
    expect(wrong).toEqual([]);
  });
});
