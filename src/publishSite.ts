import { join } from 'node:path';
import { buildSite, type Made } from '#src/buildSite.ts';
import { reportWords } from '#src/i18n/check.ts';
import { publishWords as words } from '#src/i18n/publish.ts';
import type { Clock } from '#src/loadProvince.ts';
import { alone, reasonOf, type Desk } from '#src/publish/alone.ts';
import { filesUnder } from '#src/publish/placeFiles.ts';
import { placesIn } from '#src/publish/places.ts';
import { followStages } from '#src/publish/progress.ts';
import { readRecords, type ReleaseRecord } from '#src/publish/records.ts';
import { release } from '#src/publish/release.ts';
import { rollBack } from '#src/publish/rollBack.ts';
import { tidy } from '#src/publish/tidy.ts';
import type { Settings } from '#src/settings.ts';
import { countFigures, summaryLines } from '#src/summarizePublish.ts';
import { formatDate } from '#src/thai/dates.ts';

export interface Publishing extends Desk {
  /** How many releases stay. */
  readonly keep: number;
}

/** Where a site that is published into `to` stands: what the settings call the output folder. */
export const shownIn = (to: string): string => placesIn(to).current;

/** Checks, builds aside and shows the new site in one step. Gives false, the old site serving, when any of it fails. */
export async function publishSite(settings: Settings, clock: Clock, publishing: Publishing): Promise<boolean> {
  return alone(publishing, async (places, lock) => {
    const { disk, machine, log, keep, to } = publishing;
    const last = (await readRecords(disk, places)).at(-1);
    const progress = followStages({ lines: reportWords.stage, show: words.stage }, last?.seconds ?? {}, log, () => machine.now().getTime());
    let shown: { record: ReleaseRecord; made: Made } | null = null;
    const built = await buildSite(settings, clock, progress.log, async (site, made) => {
      const pages = (await filesUnder(disk, site)).filter((path) => path.endsWith('.html')).length;
      const facts = { pages, figures: countFigures(made.province) };
      try {
        shown = { made, record: await release(disk, places, { site, keep, now: machine.now(), facts, seconds: progress.seconds, mayGoOn: lock.mayGoOn }) };
      } catch (error) {
        await tidy(disk, places).catch(() => undefined);
        throw new Error(reasonOf(error, to), { cause: error });
      }
    });
    if (built && shown) log(summaryLines(shown, progress.seconds(), (await readRecords(disk, places)).map(({ id }) => id), join(to, 'current')).join('\n'));
    return built;
  });
}

/** Shows an earlier release again; `asked` null: the one before. */
export async function rollBackSite(asked: string | null, desk: Desk): Promise<boolean> {
  return alone(desk, async (places) => {
    const { to, from, standing } = await rollBack(desk.disk, places, asked);
    const listed = words.standing(standing.map(({ id }) => id));
    if (to === null) desk.log(`${asked === null ? words.noPrevious : words.noSuch(asked)} ${listed}`);
    else desk.log(to.id === from ? words.alreadyThere(to.id) : `${words.rolledBack(to.id, momentInThailand(to.at))}\n${listed}`);
    return to !== null;
  });
}

/** UTC+7, no summer time. */
function momentInThailand(at: string): string {
  const there = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  return words.moment(formatDate(there.slice(0, 10), 'short'), there.slice(11, 16));
}
