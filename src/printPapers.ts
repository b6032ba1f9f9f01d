import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { buildSite, type Log } from '#src/buildSite.ts';
import { readContent } from '#src/datasets/content/readContent.ts';
import { singlePage } from '#src/datasets/content/meetings.ts';
import { browserFlags, findBrowser } from '#src/findBrowser.ts';
import { pdfWords } from '#src/i18n/meetings.ts';
import type { Clock } from '#src/loadProvince.ts';
import { serveSite } from '#src/serveSite.ts';
import type { Settings } from '#src/settings.ts';

export interface PaperOrder {
  /** Names of papers; none = all there are. */
  readonly names: readonly string[];
  /** The folder that the files go into. */
  readonly to: string;
  /** A site that is built already; null: build it first, aside. */
  readonly from: string | null;
}

/**
 * Writes papers of the site as PDF, each `<to>/<name>.pdf`: tagged, with bookmarks, on the pages that its styles ask for.
 * Gives false, having said why, when a name is unknown, the content is wrong, the site does not build, or there is no browser.
 */
export async function printPapers({ names, to, from }: PaperOrder, settings: Settings, clock: Clock, log: Log, env: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  const papers = await knownPapers(settings.directories.content, log);
  if (papers === null) return false;
  const { known, hidden } = papers;
  const askedHidden = names.filter((name) => hidden.includes(name));
  if (askedHidden.length > 0) return refuse(log, pdfWords.hidden(askedHidden));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return refuse(log, pdfWords.unknown(unknown, known));
  const program = await findBrowser(env);
  if (program === null) return refuse(log, pdfWords.noBrowser);
  const asked = names.length > 0 ? [...new Set(names)] : known;

  const workshop = resolve(import.meta.dirname, `../.cache/papers-${process.pid}`);
  try {
    // What a publish would show: corrections are told against the same publish before.
    if (from === null && !(await buildSite({ ...settings, outDir: workshop }, clock, log))) return false;
    const site = from ?? workshop;
    if (!existsSync(join(site, '404.html'))) return refuse(log, pdfWords.noSite(site));
    const absent = asked.filter((name) => !existsSync(join(site, 'print', name, 'index.html')));
    if (absent.length > 0) return refuse(log, pdfWords.notBuilt(absent, site));
    log(pdfWords.writing);
    return await writeAll(asked, site, to, program, settings.basePath, log);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function refuse(log: Log, why: string): false {
  log(why);
  return false;
}

/** The governor's page and the office's meetings, apart from those that the site hides as samples; null, having said what, where the content is wrong. */
async function knownPapers(contentDir: string, log: Log): Promise<{ known: string[]; hidden: string[] } | null> {
  const { content, diagnostics } = await readContent(contentDir);
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  const hides = content.site.samples === 'hide';
  const ids = (gone: boolean): string[] => content.meetings.filter(({ sample }) => (hides && sample) === gone).map(({ id }) => id);
  if (faults.length === 0) return { known: [singlePage, ...ids(false)], hidden: ids(true) };
  log([pdfWords.badContent, ...faults.map(({ message }) => message)].join('\n'));
  return null;
}

async function writeAll(names: readonly string[], site: string, to: string, program: string, basePath: string, log: Log): Promise<boolean> {
  const { port, server } = await serveSite(site, basePath, 0);
  const browser = await chromium.launch({ executablePath: program, args: [...browserFlags] });
  try {
    await mkdir(to, { recursive: true });
    for (const name of names) {
      const pdf = await printPaper(browser, `http://localhost:${port}${basePath}print/${name}/`, name === singlePage);
      const file = join(to, `${name}.pdf`);
      await writeFile(`${file}.next`, pdf);
      await rename(`${file}.next`, file);
      log(pdfWords.written(file, pdfPages(pdf)));
    }
    log(pdfWords.done(names.length, to));
    return true;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** The governor's page is one page, whatever is late: where it would run over, it is printed smaller. */
async function printPaper(browser: Browser, address: string, single: boolean): Promise<Buffer> {
  for (const scale of single ? [1, 0.9, 0.8, 0.7] : []) {
    const pdf = await printPage(browser, address, scale);
    if (pdfPages(pdf) === 1) return pdf;
  }
  return printPage(browser, address, single ? 0.6 : 1);
}

async function printPage(browser: Browser, address: string, scale: number): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.pdf({ scale, format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}

/** Chromium writes the objects of a PDF in the open; only drawings and fonts are packed. */
const pdfPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
