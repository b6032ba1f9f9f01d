import { buildSite, swapIn } from '#src/buildSite.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

/** Builds from nothing beside `OUT_DIR` (`-cold`), and into it with what was kept: both after the same publish. */
const settings = readSettings(process.env, process.cwd());
for (const each of [{ ...settings, keptIn: null, outDir: `${settings.outDir}-cold` }, settings]) {
  const log: string[] = [];
  if (!(await buildSite(each, clockInThailand, (line) => log.push(line), (site) => swapIn(site, each.outDir)))) throw new Error(log.join('\n'));
}
