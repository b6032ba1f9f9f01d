import { dev } from 'astro';
import { readSettings } from '#src/settings.ts';

// Nobody else learns that the server was started.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { basePath, siteUrl } = readSettings(process.env, process.cwd());
await dev({ base: basePath, site: siteUrl, server: { port: Number(process.env.PORT ?? 4321) } });
