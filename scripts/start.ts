import { built, settings } from './build.ts';
import { reportWords } from '#src/i18n/check.ts';
import { serveSite } from '#src/serveSite.ts';

if (built) {
  const wanted = Number(process.env.PORT ?? 4321);
  const { port } = await serveSite(settings.outDir, settings.basePath, wanted);
  if (port !== wanted) console.log(reportWords.portTaken(wanted, port));
  console.log(reportWords.serving(`http://localhost:${port}${settings.basePath}`));
}
