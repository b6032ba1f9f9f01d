import { dirname, join } from 'node:path';
import { codeOf, each, ifThere, noLink, type Disk } from '#src/publish/disk.ts';

/** Every file under a folder, as paths from it with `/`, sorted. */
export async function filesUnder(disk: Disk, folder: string): Promise<string[]> {
  const entries = await disk.readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).sort();
}

/**
 * Puts a built site at `target`. A file that is the same in the release `before` becomes a second name of it: it takes
 * no room and keeps its date, by which web servers answer that nothing has changed. What is copied is on the disk when this ends.
 */
export async function placeSite(disk: Disk, site: string, target: string, before: string | null): Promise<string[]> {
  const paths = await filesUnder(disk, site);
  await makeFolders(disk, target, paths);
  await each(paths, async (path) => {
    const [from, to] = [join(site, path), join(target, path)];
    const same = before === null ? null : join(before, path);
    if (same === null || !(await isSame(disk, from, same)) || !(await tryLink(disk, same, to))) await copyDown(disk, from, to);
  });
  return paths;
}

/** Gives `target` the files of `from` that it does not have, each whole at once. `aside` is on the same disk. */
export async function carryFiles(disk: Disk, from: string, paths: readonly string[], target: string, aside: string): Promise<void> {
  await makeFolders(disk, target, paths);
  await each(paths, async (path) => {
    const to = join(target, path);
    if ((await ifThere(disk.lstat(to), null)) !== null) return;
    if (await tryLink(disk, join(from, path), to)) return;
    const copy = join(aside, path.replaceAll('/', '~'));
    await disk.mkdir(aside, { recursive: true });
    await copyDown(disk, join(from, path), copy);
    await disk.rename(copy, to);
  });
}

async function makeFolders(disk: Disk, target: string, paths: readonly string[]): Promise<void> {
  for (const folder of new Set(['.', ...paths.map((path) => dirname(path))])) await disk.mkdir(join(target, folder), { recursive: true });
}

async function isSame(disk: Disk, a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([disk.stat(a), ifThere(disk.stat(b), null)]);
  if (other === null || !other.isFile() || one.size !== other.size) return false;
  const [bytes, otherBytes] = await Promise.all([disk.readFile(a), disk.readFile(b)]);
  return bytes.equals(otherBytes);
}

async function tryLink(disk: Disk, from: string, to: string): Promise<boolean> {
  try {
    await disk.link(from, to);
    return true;
  } catch (error) {
    if (noLink.has(codeOf(error))) return false;
    throw error;
  }
}

/** Without it a power cut right after the swap could leave empty files under the names of the new release. */
async function copyDown(disk: Disk, from: string, to: string): Promise<void> {
  await disk.copyFile(from, to);
  const file = await disk.open(to, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}
