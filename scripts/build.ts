import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled (in the machine's folder for temporary files) for the next build, of TypeScript too.
enableCompileCache();
// Before all else is loaded: by then, there would be more of it.
const { holdMemory } = await import('#src/holdMemory.ts');
holdMemory();
const { clockInThailand, readSettings } = await import('#src/settings.ts');
export const settings = readSettings(process.env, process.cwd());
// What reads workbooks gets ready while what builds is loaded.
const { startReadingIfNew } = await import('#src/startReading.ts');
startReadingIfNew(settings.keptIn);
const { buildIfChanged } = await import('#src/buildIfChanged.ts');

export const built = await buildIfChanged(settings, clockInThailand, console.log);
process.exitCode = built ? 0 : 1;
