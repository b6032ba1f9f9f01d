import { join } from 'node:path';
import { codeOf, ifThere, type Disk } from '#src/publish/disk.ts';
import { inOrder, isReleaseId, type Places } from '#src/publish/places.ts';

/** What is known of a release, in `releases/<id>.json` beside its folder. */
export interface ReleaseRecord {
  readonly id: string;
  /** When readers got it last: the count of changes until then. 0, never: one that a publish died over is none to return to. */
  readonly shown: number;
  /** ISO, UTC. */
  readonly at: string;
  readonly pages: number;
  readonly figures: number;
  /** How long each stage took, in seconds. */
  readonly seconds: Readonly<Record<string, number>>;
  /** Files named by their content that belong to this release and not to one before. */
  readonly own: readonly string[];
}

const pathOf = ({ releases }: Places, id: string): string => join(releases, `${id}.json`);

export async function writeRecord(disk: Disk, places: Places, record: ReleaseRecord): Promise<void> {
  const path = pathOf(places, record.id);
  await disk.writeFile(`${path}.next`, `${JSON.stringify(record)}\n`, { flush: true });
  await disk.rename(`${path}.next`, path);
}

export async function readRecord(disk: Disk, places: Places, id: string): Promise<ReleaseRecord | null> {
  try {
    const read = JSON.parse(await disk.readFile(pathOf(places, id), 'utf8')) as ReleaseRecord;
    return read.id === id && Array.isArray(read.own) ? read : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

export async function dropRecord(disk: Disk, places: Places, id: string): Promise<void> {
  await disk.rm(pathOf(places, id), { force: true });
}

/** The releases whose folder and record are there, oldest first. */
export async function readRecords(disk: Disk, places: Places): Promise<ReleaseRecord[]> {
  const names = await ifThere(disk.readdir(places.releases), []);
  const records = await Promise.all(inOrder(names.filter(isReleaseId)).map((id) => readRecord(disk, places, id)));
  return records.filter((record) => record !== null);
}

/** Those of which readers may still have pages open: the `count` that were shown last. */
export const lastShown = (records: readonly ReleaseRecord[], count: number): ReleaseRecord[] => records.toSorted((a, b) => b.shown - a.shown).slice(0, Math.max(0, count));

/** Notes that a release is the one shown now. */
export async function markShown(disk: Disk, places: Places, id: string): Promise<void> {
  const records = await readRecords(disk, places);
  const record = records.find((each) => each.id === id);
  const most = Math.max(0, ...records.filter((each) => each.id !== id).map(({ shown }) => shown));
  if (record && record.shown <= most) await writeRecord(disk, places, { ...record, shown: most + 1 });
}
