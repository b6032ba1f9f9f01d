import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noAnswers } from '#src/cache/answers.ts';
import { siteFile, takeStanding, type SiteFile } from '#src/cache/standingSite.ts';
import type { Store } from '#src/cache/store.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { finishPage } from '#src/exports/finishPage.ts';
import type { Fragment } from '#src/exports/indexFiles.ts';
import { SearchIndex } from '#src/exports/searchIndex.ts';
import type { SearchPage } from '#src/exports/searchPage.ts';
import type { Settings } from '#src/settings.ts';

/** Every page of a build comes by here, is finished, and is told to search. */
export interface PageDesk {
  /** The page as it was drawn before, where all that was looked at for it is the same; else as it is drawn now. */
  take(address: string, draw: () => Promise<DrawnPage>): Promise<Response>;
  /** Keeps the bytes of what is no page for who asks for them next. */
  put(address: string, bytes: Uint8Array): void;
  /** The bytes of what came by, once: an answer would copy them again and again. Null: it lies in the site already; undefined: it did not come by. */
  handOver(address: string): Uint8Array | null | undefined;
  /** Pages are told to it as they come. */
  readonly index: SearchIndex;
  /** Finishes those of these pages, which lie in the site, that did not come by. */
  finish(names: readonly string[]): void;
  /** The pages of the site by their paths there, and how many of them were drawn. */
  sum(): { readonly pages: readonly string[]; readonly drawn: number };
}

export interface DrawnPage {
  readonly status: number;
  readonly html: string;
}

interface Page {
  readonly status: number;
  /** Null: not a page that the site has. */
  readonly file: SiteFile | null;
  /** What search is told of it, and what it has made of that; null: nothing. */
  readonly searched: { readonly page: SearchPage; readonly packed: Fragment } | null;
}

/**
 * `store` knows the pages of earlier builds, as they stand in the output folder; null: there are none. Those are put into
 * `site`, where the new one is made. What is not of the province and enters pages is in their names.
 */
export function pageDesk(province: LoadedProvince, { siteUrl, basePath, outDir }: Pick<Settings, 'siteUrl' | 'basePath' | 'outDir'>, site: string, store: Store | null): PageDesk {
  const answers = (store && province.answersIn?.(store)) ?? noAnswers;
  const { NODE_ENV = '', TZ = '' } = process.env;
  const [told, index] = [new Map<string, Page['searched']>(), new SearchIndex()];
  const taken = new Map<string, Uint8Array | null>();
  let drawn = 0;
  const tell = (name: string, page: SearchPage | null, packed?: Fragment): Page['searched'] => {
    const before = told.get(name);
    if (before !== undefined) return before;
    const searched = page && { page, packed: index.add(page, packed) };
    told.set(name, searched);
    return searched;
  };
  const putStanding = (file: SiteFile): boolean => {
    if (!existsSync(join(outDir, file.path))) return false;
    const to = join(site, file.path);
    mkdirSync(dirname(to), { recursive: true });
    return takeStanding(outDir, [file], () => to);
  };
  return {
    async take(address, draw) {
      const name = `${decodeURI(address).slice(basePath.length)}index.html`;
      let bytes: Uint8Array | null = null;
      const { status, file, searched } = await answers.ofLater<Page>(['page', siteUrl, basePath, NODE_ENV, TZ, name], async () => {
        const { html, ...page } = await draw();
        drawn += 1;
        if (page.status !== 200) return { ...page, file: null, searched: null };
        const finished = finishPage(name, html);
        bytes = finished.bytes;
        return { ...page, file: siteFile(name, bytes), searched: tell(name, finished.searched) };
      }, ({ file: before }) => before === null || putStanding(before));
      if (file) {
        tell(name, searched?.page ?? null, searched?.packed);
        taken.set(address, bytes);
      }
      return new Response(null, { status });
    },
    put: (address, bytes) => void taken.set(address, bytes),
    handOver(address) {
      const bytes = taken.get(address);
      taken.delete(address);
      return bytes;
    },
    finish(names) {
      for (const name of names.toSorted()) {
        if (told.has(name)) continue;
        const { bytes, searched } = finishPage(name, readFileSync(join(site, name), 'utf8'));
        writeFileSync(join(site, name), bytes);
        tell(name, searched);
      }
    },
    index,
    sum: () => ({ pages: [...told.keys()], drawn }),
  };
}
