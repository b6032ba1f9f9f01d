import { buildSite, swapIn } from '#src/buildSite.ts';
import { clockInThailand, readSettings } from '#src/settings.ts';

/**
 * Builds from nothing beside `OUT_DIR` (`-cold`), and into it with what was kept: both after the same publish. Prints how
 * many pages the second one drew.
 */
const settings = readSettings(process.env, process.cwd());
let drawnLast = 0;
for (const each of [{ ...settings, keptIn: null, outDir: `${settings.outDir}-cold` }, settings]) {
  const log: string[] = [];
  const built = await buildSite(each, clockInThailand, (line) => log.push(line), async (site, { drawn }) => {
    drawnLast = drawn;
    await swapIn(site, each.outDir);
  });
  if (!built) throw new Error(log.join('\n'));
}
process.stdout.write(`${drawnLast}\n`);
