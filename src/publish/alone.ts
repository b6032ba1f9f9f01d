import { publishWords as words } from '#src/i18n/publish.ts';
import { checkLinks, checkPlace, type PlaceProblem } from '#src/publish/checkPlace.ts';
import { codeOf, type Disk } from '#src/publish/disk.ts';
import { isLock, takeLock, touchEvery, type Lock, type Machine } from '#src/publish/lock.ts';
import { placesIn, type Places } from '#src/publish/places.ts';
import { tidy } from '#src/publish/tidy.ts';

/** Where sites are published (the web server's root is `current` in it), and what the work there is done with. */
export interface Desk {
  readonly to: string;
  readonly disk: Disk;
  readonly machine: Machine;
  readonly log: (line: string) => void;
}

/** Does the work with the lock, in a tidied folder. What fails is told in Thai, and gives false. */
export async function alone(desk: Desk, work: (places: Places, lock: Lock) => Promise<boolean>): Promise<boolean> {
  const { to, disk, log } = desk;
  const places = placesIn(to);
  let lock: Lock | null = null;
  let touching: NodeJS.Timeout | undefined;
  try {
    const taken = await enter(desk, places);
    if (taken === null) return false;
    lock = taken;
    touching = setInterval(() => void taken.touch().catch(() => undefined), touchEvery).unref();
    await tidy(disk, places);
    const problem = await checkLinks(disk, places);
    if (problem) log(problemText(problem, to));
    return problem === null && (await work(places, taken));
  } catch (error) {
    log(words.failed(reasonOf(error, to)));
    return false;
  } finally {
    clearInterval(touching);
    await lock?.release().catch(() => undefined);
  }
}

async function enter({ to, disk, machine, log }: Desk, places: Places): Promise<Lock | null> {
  const problem = await checkPlace(disk, places);
  if (problem) {
    log(problemText(problem, to));
    return null;
  }
  const taken = await takeLock(disk, places, machine);
  if (isLock(taken)) return taken;
  log(words.locked(taken.pid, taken.host, taken.since, places.lock));
  return null;
}

/** Why publishing into `folder` failed, with how to mend it where that is known. */
export function reasonOf(error: unknown, folder: string): string {
  if (['ENOSPC', 'EDQUOT'].includes(codeOf(error))) return words.diskFull(folder);
  return error instanceof Error ? error.message : String(error);
}

function problemText(problem: PlaceProblem, folder: string): string {
  switch (problem.kind) {
    case 'other-files': return words.place[problem.kind](folder, problem.names.join(', '));
    case 'no-links': case 'not-writable': return words.place[problem.kind](folder, problem.code);
    default: return words.place[problem.kind](folder);
  }
}
