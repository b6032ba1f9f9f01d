import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { fontFiles } from './src/fonts/fontFiles.ts';

const cache = resolve(import.meta.dirname, '.cache');

/**
 * A build loads the program's own modules before Astro begins. Its pages take those, instead of copies bundled for them:
 * nothing is loaded twice, and what was worked out once for the province is known to both. Only .astro files are compiled.
 * @type {import('vite').Plugin}
 */
const ownModules = {
  name: 'own-modules',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId: { filter: { id: /^#src\/.*\.ts$/ }, handler: (id) => ({ id, external: true }) },
};

// SITE_URL, BASE_PATH and OUT_DIR are read by src/settings.ts and handed to Astro by scripts/.
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://samutsakhon.example.go.th',
  base: process.env.BASE_PATH ?? '/',
  ...(process.env.OUT_DIR ? { outDir: process.env.OUT_DIR } : {}),
  ...(process.env.ASTRO_CACHE_DIR ? { cacheDir: process.env.ASTRO_CACHE_DIR } : {}),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // No inline style or script anywhere: a strict content policy must be able to hold.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [ownModules],
    resolve: { alias: { 'joined-sarabun': fontFiles(resolve(cache, 'fonts')) } },
    // What builds write there is nothing that somebody works on.
    server: { watch: { ignored: [`${cache.replaceAll('\\', '/')}/**`] } },
  },
});
