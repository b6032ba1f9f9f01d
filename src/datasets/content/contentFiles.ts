import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The text of a file, or null where there is none. Any other failure is thrown: it is the machine's, not the office's. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The files of a folder with an ending (`.md`), by name without it, in order of name. No folder = none. */
export async function readFolder(folder: string, ending: string): Promise<{ name: string; text: string }[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  const files = names.filter((name) => name.endsWith(ending) && !name.startsWith('.') && !name.startsWith('~')).sort();
  return Promise.all(files.map(async (name) => ({ name: name.slice(0, -ending.length), text: await readFile(join(folder, name), 'utf8') })));
}
