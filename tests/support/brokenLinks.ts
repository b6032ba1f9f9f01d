import type { HTMLElement } from 'node-html-parser';
import { siteFiles, sitePages } from './siteFiles.ts';

interface Site {
  readonly files: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, HTMLElement>;
}

function faultOf({ files, documents }: Site, page: string, element: HTMLElement): string | null {
  const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
  if (/^(mailto|tel|webcal):/.test(address)) return null;
  const url = new URL(address, `https://site.test${page}`);
  if (url.host !== 'site.test') return element.tagName === 'A' || element.getAttribute('rel') === 'canonical' ? null : `${page} → ${address} (another host)`;
  const path = decodeURIComponent(url.pathname);
  const target = documents.get(path);
  if (!target) return files.has(path) ? null : `${page} → ${address}`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || target.querySelectorAll('[id]').some((each) => each.id === fragment) ? null : `${page} → ${address} (no such fragment)`;
}

/** Every address of a built site's pages that leads to no page, file or fragment of it, or asks another host; each once. */
export function brokenLinks(siteDir: string): string[] {
  const pages = sitePages(siteDir);
  const site: Site = { files: new Set(siteFiles(siteDir)), documents: new Map(pages.map(({ path, document }) => [path, document])) };
  const faults = pages.flatMap(({ path, document }) =>
    document.querySelectorAll('a[href], link[href], script[src], img[src], source[src]').flatMap((element) => faultOf(site, path, element) ?? []));
  return [...new Set(faults)];
}
