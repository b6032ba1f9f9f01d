import { buildSite } from '#src/buildSite.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

const built = await buildSite(readSettings(process.env, process.cwd()), clockInThailand, console.log);
process.exitCode = built ? 0 : 1;
