import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { noAnswers } from '#src/cache/answers.ts';
import type { Store } from '#src/cache/store.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { finishPage } from '#src/exports/finishPage.ts';
import type { SearchPage } from '#src/exports/searchPage.ts';
import type { Settings } from '#src/settings.ts';

/** Every page of a build comes by here, is finished, and is told to search. */
export interface PageDesk {
  /** The page as it was drawn before, where all that was looked at for it is the same; else as it is drawn now. */
  take(address: string, draw: () => Promise<DrawnPage>): Promise<Response>;
  /** The bytes of a page that was taken, once: an answer would copy them again and again. Undefined: it did not come by. */
  handOver(address: string): Uint8Array | undefined;
  /** Finishes what did not come by, and gives what search is told of all. */
  finish(site: string): SearchPage[];
}

export interface DrawnPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array | null;
  readonly searched: SearchPage | null;
}

/** `store` has the pages of earlier builds; null: there are none. What is not of the province and enters pages is in their names. */
export function pageDesk(province: LoadedProvince, { siteUrl, basePath }: Pick<Settings, 'siteUrl' | 'basePath'>, store: Store | null): PageDesk {
  const answers = (store && province.answersIn?.(store)) ?? noAnswers;
  const { NODE_ENV = '', TZ = '' } = process.env;
  const pages = new Map<string, SearchPage | null>();
  const taken = new Map<string, Uint8Array>();
  return {
    async take(address, draw) {
      const name = `${decodeURI(address).slice(basePath.length)}index.html`;
      const { status, headers, bytes, searched } = await answers.ofLater<Page>(['page', siteUrl, basePath, NODE_ENV, TZ, name], async () => {
        const { html, ...page } = await draw();
        if (page.status !== 200) return { ...page, bytes: null, searched: null };
        const finished = finishPage(name, html);
        return { ...page, bytes: Buffer.from(finished.html), searched: finished.searched };
      });
      if (bytes) {
        pages.set(name, searched);
        taken.set(address, bytes);
      }
      return new Response(null, { status, headers });
    },
    handOver(address) {
      const bytes = taken.get(address);
      taken.delete(address);
      return bytes;
    },
    finish(site) {
      for (const name of (readdirSync(site, { recursive: true }) as string[]).map((path) => path.split(sep).join('/')).sort()) {
        if (!name.endsWith('.html') || pages.has(name)) continue;
        const { html, searched } = finishPage(name, readFileSync(join(site, name), 'utf8'));
        writeFileSync(join(site, name), html);
        pages.set(name, searched);
      }
      return [...pages.values()].filter((page) => page !== null);
    },
  };
}
