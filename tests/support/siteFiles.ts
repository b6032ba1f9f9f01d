import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** Every file of a built site, as paths from its root, sorted. */
export function siteFiles(siteDir: string): string[] {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteDir.length).replaceAll('\\', '/'))
    .sort();
}

/** Every page: its address (`/plan/2560/`) and its document. */
export function sitePages(siteDir: string): { path: string; html: string; document: HTMLElement }[] {
  return siteFiles(siteDir)
    .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
    .map((file) => {
      const html = readFileSync(join(siteDir, file), 'utf8');
      return { path: file.replace(/index\.html$/, ''), html, document: parse(html, { comment: false }) };
    });
}

/** One page of each kind of the contract, to look at in a browser. */
export const onePageOfEachKind = [
  '/', '/indicators/', '/indicators/otop/', '/indicators/wqi/', '/indicators/sample-indicator/', '/evaluation/2560/', '/evaluation/2560/innovation/', '/plan/2560/', '/plan/2560/p01/', '/plan/2560/s01/',
  '/budget/2560/', '/activities/2561/', '/calendar/2561/', '/deadlines/', '/agencies/', '/agencies/fisheries/', '/letters/',
  '/letters/sk-2560-10-11/', '/province/', '/changes/', '/data/', '/data/differences/', '/search/', '/print/', '/print/summary/', '/print/all-sections/', '/about/', '/about/how-to-report/',
] as const;

/** The first page of each shape that a built site has: `/plan/2560/` stands for every year, `/plan/2560/p01/` for every project. */
export function onePageOfEachShape(siteDir: string): string[] {
  const shape = (path: string) => path.split('/').map((part, at) => (at < 2 || part === '' ? part : '*')).join('/');
  return [...new Map(sitePages(siteDir).map(({ path }) => [shape(path), path] as const).toReversed()).values()];
}
