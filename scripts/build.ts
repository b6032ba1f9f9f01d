import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled (in the machine's folder for temporary files) for the next build, of TypeScript too.
enableCompileCache();
const { buildSite } = await import('#src/buildSite.ts');
const { clockInThailand, readSettings } = await import('#src/settings.ts');

const built = await buildSite(readSettings(process.env, process.cwd()), clockInThailand, console.log);
process.exitCode = built ? 0 : 1;
