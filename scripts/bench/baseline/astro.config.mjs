import { defineConfig } from 'astro/config';

// The plainest site of the same kind: what a developer would write in an afternoon. The benchmarks build it beside ours.
export default defineConfig({ root: import.meta.dirname, outDir: process.env.OUT_DIR, cacheDir: process.env.ASTRO_CACHE_DIR, devToolbar: { enabled: false } });
