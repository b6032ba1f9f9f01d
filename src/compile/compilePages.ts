import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a compiled site holds of where it will stand. */
export interface Address {
  readonly siteUrl: string;
  readonly basePath: string;
}

/** The parts of a compiled site: modules that render pages, and what browsers load beside every page. */
export const parts = { pages: 'pages', assets: 'assets' } as const;

/** The module that lists all pages. */
export const pathsModule = 'static-paths.mjs';

/**
 * Compiles the site's own code, pages and scripts and styles, into `folder`, and renders no page: what is compiled is the
 * same for every province. @throws Error as Astro says it
 */
export async function compilePages(folder: string, { siteUrl, basePath }: Address): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // Astro would take variables of these names, which some hosts set, for its own.
  for (const name of ['BASE_URL', 'DEV', 'PROD', 'MODE', 'SSR', 'OUT_DIR']) Reflect.deleteProperty(process.env, name);
  // Nor does anybody else learn that a site was built.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const assets = join(folder, parts.assets);
  // Seven hundred files, which who only renders does not need.
  const { build } = await import('astro');
  await build({ outDir: assets, site: siteUrl, base: basePath, cacheDir: join(folder, 'astro'), logLevel: 'silent', integrations: [keepModules(assets, join(folder, parts.pages))] });
  await rm(join(folder, 'astro'), { recursive: true, force: true });
}

/** Takes the modules that render pages aside, which Astro throws away when all pages are rendered, and lets it render none. */
const keepModules = (from: string, to: string): AstroIntegration => ({
  name: 'keep-modules',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => { updateConfig({ vite: { plugins: [withPaths] } }); },
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'keep-modules',
        getStaticPaths: () => Promise.resolve([]),
        render: () => Promise.reject(new Error('no page is rendered while the site is compiled')),
        teardown: () => rename(join(from, '.prerender'), to),
      });
    },
  },
});

/** Astro's list of all pages is put beside them: whoever renders them loads Astro once. */
const withPaths = {
  name: 'with-paths',
  applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
  buildStart(this: { emitFile(file: object): string }) {
    this.emitFile({ type: 'chunk', id: 'astro/runtime/prerender/static-paths.js', fileName: pathsModule, preserveSignature: 'strict' });
  },
};

// A process of its own: what compiles takes half a gigabyte, and a build needs it seldom.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '', siteUrl = '', basePath = ''] = process.argv.slice(2);
  await compilePages(folder, { siteUrl, basePath });
  if ((await readdir(join(folder, parts.pages))).length === 0) throw new Error('nothing was compiled');
}
