import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { fontFiles } from './src/fonts/fontFiles.ts';

const cache = resolve(import.meta.dirname, '.cache');

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
    resolve: { alias: { 'joined-sarabun': fontFiles(resolve(cache, 'fonts')) } },
    // What builds write there is nothing that somebody works on.
    server: { watch: { ignored: [`${cache.replaceAll('\\', '/')}/**`] } },
  },
});
