import { preview } from 'astro';
import { buildSite } from '#src/buildSite.ts';
import { reportWords } from '#src/i18n/check.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

const settings = readSettings(process.env, process.cwd());
const port = Number(process.env.PORT ?? 4321);
if (await buildSite(settings, clockInThailand, console.log)) {
  const server = await preview({ outDir: settings.outDir, base: settings.basePath, server: { port }, logLevel: 'error' });
  console.log(reportWords.serving(`http://localhost:${server.port}${settings.basePath}`));
} else {
  process.exitCode = 1;
}
