import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled (in the machine's folder for temporary files) for the next check, of TypeScript too.
// This file is JavaScript, for a first file of TypeScript would cost the loading of what takes its types away.
enableCompileCache();
await import('./check.ts');
