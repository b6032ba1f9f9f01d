import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

/** Builds the plain site: Astro with ExcelJS, then Pagefind's own command over the pages. OUT_DIR and SPREADSHEETS_DIR say where. */
await build({ configFile: 'astro.config.mjs', root: import.meta.dirname, logLevel: 'error' });
const runner = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs');
execFileSync(process.execPath, [runner, '--site', process.env.OUT_DIR ?? 'dist'], { stdio: 'ignore' });
