import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { SSRManifest } from 'astro';
import type { PathWithRoute, StaticPaths, StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { once } from '#src/cache/lazily.ts';
import { parts, pathsModule } from '#src/compile/compilePages.ts';

/** The part of Astro's application for building that is used here (`BuildApp` of the version that package.json pins). */
interface PageApp extends StaticPathsApp {
  readonly manifest: SSRManifest;
  readonly routeCache: NonNullable<StaticPathsApp['routeCache']>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: PathWithRoute['route'] }): Promise<Response>;
}

/** The bytes of what bears none in its answer, by its path under the host; null: it is in the site already. */
export type HandedOver = (pathname: string) => Uint8Array | null | undefined;

export interface RenderOptions {
  readonly handedOver: HandedOver;
  /** Pages that are rendered before the others, which tell again what is made for them. */
  readonly first: (pathname: string) => boolean;
  /** Pages that wait for what is made elsewhere are rendered last; before them `meanwhile` is done, which is told what pages lie in the site without having been handed over. */
  readonly waits: (pathname: string) => boolean;
  readonly meanwhile: (pages: readonly string[]) => void;
}

/** Renders every page of a compiled site into `site`, and puts beside them what browsers load. @throws what a page throws */
export async function renderSite(compiled: string, site: string, { handedOver, first, waits, meanwhile }: RenderOptions): Promise<void> {
  const assets = join(compiled, parts.assets);
  await cp(assets, site, { recursive: true });
  const lying = (readdirSync(assets, { recursive: true }) as string[]).map((path) => path.split(sep).join('/')).filter(isPage);
  const pages = join(compiled, parts.pages);
  const app = await openApp(pages);
  const { StaticPaths: List } = await import(pathToFileURL(join(pages, pathsModule)).href) as { StaticPaths: typeof StaticPaths };
  const folders = new Set<string>();
  const paths = uniquePaths(await new List(app).getAll());
  await renderAll(paths.filter(({ pathname }) => first(pathname)));
  await renderAll(paths.filter(({ pathname }) => !first(pathname) && !waits(pathname)));
  meanwhile(lying);
  await renderAll(paths.filter(({ pathname }) => waits(pathname)));

  async function renderAll(some: readonly PathWithRoute[]): Promise<void> {
    const left = some.values();
    await Promise.all(Array.from({ length: mostUnderWay }, async () => {
      for (const page of left) {
        // Begun in a turn of its own, a page goes on to its end unless it waits for others: half of three pages would be
        // moved about in memory whenever room is made.
        await nextTurn();
        await renderPage(page);
      }
    }));
  }

  async function renderPage({ pathname, route }: PathWithRoute): Promise<void> {
    const file = fileOf(pathname, route.type);
    const path = join(site, file);
    const url = new URL(app.manifest.base.replace(/\/$/, '') + (route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname), app.manifest.site);
    const response = await app.render(new Request(url), { routeData: route });
    const handed = handedOver(url.pathname);
    if (handed === null) return;
    if (handed === undefined && isPage(file)) lying.push(file);
    const bytes = handed ?? new Uint8Array(await response.arrayBuffer());
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, bytes);
  }
}

const isPage = (file: string): boolean => file.endsWith('.html');

/** A page that waits for what is made elsewhere does not keep the others waiting. */
const mostUnderWay = 3;

/** Of two pages with one path Astro takes the first. */
const uniquePaths = (paths: readonly PathWithRoute[]): PathWithRoute[] => [...new Map(paths.toReversed().map((each) => [fileOf(each.pathname, each.route.type), each])).values()].toReversed();

/** A page stands in a folder of its own, but for the one that hosts show where there is none. */
function fileOf(pathname: string, type: PathWithRoute['route']['type']): string {
  if (type !== 'page') return pathname;
  return pathname === '/404' ? '404.html' : join(pathname, 'index.html');
}

/** Loads what renders pages, once a process; what an earlier province had for paths is forgotten. */
async function openApp(folder: string): Promise<PageApp> {
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry')) ?? '';
  const { app } = await import(pathToFileURL(join(folder, entry)).href) as { app: PageApp };
  // Astro asks for the style sheets of a page where it keeps them while it compiles; the manifest has them too.
  const pagesByKeys = new Map(app.manifest.routes.map(({ routeData, styles }) => [`${routeData.route}&${routeData.component}`, { styles: styles.map((sheet) => ({ sheet, order: 0, depth: 0 })) }]));
  app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  // Every page asks for its module, which is loaded once.
  for (const [component, load] of app.manifest.pageMap ?? []) app.manifest.pageMap?.set(component, once(load));
  app.routeCache.clearAll();
  return app;
}
