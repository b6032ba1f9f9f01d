import { buildIfChanged } from '#src/buildIfChanged.ts';
import { reportWords } from '#src/i18n/check.ts';
import { serveSite } from '#src/serveSite.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

const settings = readSettings(process.env, process.cwd());
const wanted = Number(process.env.PORT ?? 4321);
if (await buildIfChanged(settings, clockInThailand, console.log)) {
  const { port } = await serveSite(settings.outDir, settings.basePath, wanted);
  if (port !== wanted) console.log(reportWords.portTaken(wanted, port));
  console.log(reportWords.serving(`http://localhost:${port}${settings.basePath}`));
} else {
  process.exitCode = 1;
}
