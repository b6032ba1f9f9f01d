import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isForServers, portablePage, portableStyle } from '#src/exports/portablePage.ts';
import { each, realDisk } from '#src/publish/disk.ts';
import { filesUnder } from '#src/publish/placeFiles.ts';

/** Changes a built site, whose base is `/`, into one that is read from a folder without a server: all but the search and the filters. */
export async function makePortable(site: string): Promise<void> {
  await each(await filesUnder(realDisk, site), async (path) => {
    const file = join(site, path);
    if (isForServers(path)) await rm(file);
    else if (path.endsWith('.html')) await writeFile(file, portablePage(path, await readFile(file, 'utf8')));
    else if (path.endsWith('.css')) await writeFile(file, portableStyle(path, await readFile(file, 'utf8')));
  });
}
