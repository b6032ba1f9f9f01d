import { enableCompileCache } from 'node:module';

// A worker compiles for itself; see scripts/check.mjs for why this is JavaScript.
enableCompileCache();
await import('./readingWorker.ts');
