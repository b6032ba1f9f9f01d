import { builtBefore } from '#src/builtBefore.ts';
import { reportWords } from '#src/i18n/check.ts';
import type { Clock } from '#src/loadProvince.ts';
import type { Settings } from '#src/settings.ts';

/** Builds the site, unless the one that stands is what would be built: then nothing is touched. Gives false where it cannot be built. */
export async function buildIfChanged(settings: Settings, clock: Clock, log: (line: string) => void): Promise<boolean> {
  const before = builtBefore(settings, clock(), process.env, process.cwd());
  if (before?.stands()) {
    log(reportWords.nothingChanged(settings.outDir));
    return true;
  }
  // What renders pages takes long to load, and is not always needed.
  const { buildSite, swapIn } = await import('#src/buildSite.ts');
  const built = await buildSite(settings, clock, log, (site, { province }) => {
    // A workbook that gave way to its last good rows may be read the next time: a busy machine is cause enough.
    if (province.history.kept.length === 0) before?.look(site);
    return swapIn(site, settings.outDir);
  });
  if (built) before?.keep();
  return built;
}
