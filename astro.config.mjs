import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';

const outDir = process.env.OUT_DIR ? resolve(process.env.OUT_DIR) : './dist';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://samutsakhon.example.go.th',
  base: process.env.BASE_PATH ?? '/',
  outDir,
  cacheDir: process.env.ASTRO_CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // No inline style or script anywhere: a strict content policy must be able to hold.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { build: { assetsInlineLimit: 0 } },
});
