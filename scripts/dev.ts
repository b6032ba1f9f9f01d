import { dev } from 'astro';
import { readSettings } from '#src/settings.ts';

const { basePath, siteUrl } = readSettings(process.env, process.cwd());
await dev({ base: basePath, site: siteUrl, server: { port: Number(process.env.PORT ?? 4321) } });
