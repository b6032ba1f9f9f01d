import { enableCompileCache } from 'node:module';

// A process compiles for itself; see scripts/check.mjs for why this is JavaScript.
enableCompileCache();
await import('./taskProcess.ts');
