import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { versionNow } from '#src/cache/kept.ts';
import { openStore } from '#src/cache/store.ts';
import type { Settings } from '#src/settings.ts';
import type { IsoDate } from '#src/thai/period.ts';

/** What a build is made from and what it made, by which the next one tells whether it would make the same again. */
export interface BuiltBefore {
  /** The site that stands is, byte for byte, what was built from all that lies there now. */
  stands(): boolean;
  /** Looks at a site before it is shown: another build may show its own right after it. */
  look(site: string): void;
  /** Remembers the site that was looked at as built from what lay there when this was opened, if it still lies there so. */
  keep(): void;
}

/** What lies beside `src/` and `public/` and has a say in the pages. */
const ofProject = /^(astro\.config\.mjs|package(-lock)?\.json|tsconfig\.json|\.env.*)$/;

/**
 * Knows no rule of what enters where: every byte of the content, the workbooks, the program and the state before, the
 * settings and the day must be the same. Null where that cannot be said: nothing is kept, the state comes from an
 * address, or a folder holds links. `env` is the environment, `root` the project's folder.
 */
export function builtBefore(settings: Settings, today: IsoDate, env: Readonly<Record<string, string | undefined>>, root: string): BuiltBefore | null {
  const { keptIn, outDir } = settings;
  // As it is now: what renders pages sets some of it.
  const { NODE_ENV, TZ } = env;
  const lies = (): string | null => madeFrom(settings, [today, NODE_ENV, TZ], root);
  const made = lies();
  if (keptIn === null || made === null) return null;
  const folder = join(keptIn, 'built', createHash('sha256').update(outDir).digest('hex').slice(0, 12));
  const version = versionNow();
  const store = openStore(folder, version, () => versionNow() === version);
  const name = store.nameOf('built', made);
  let seen: string | null = null;
  return {
    look(site) {
      seen = listOf([site]);
    },
    stands() {
      const manifest = store.read(name);
      const now = manifest && listOf([outDir]);
      return now !== null && manifest !== null && Buffer.from(manifest).equals(Buffer.from(now));
    },
    keep() {
      if (seen !== null && lies() === made) store.write(name, Buffer.from(seen));
      store.tidy();
    },
  };
}

function madeFrom({ directories, stateFrom, keptIn: _, ...settings }: Settings, beside: readonly unknown[], root: string): string | null {
  const state = stateFrom === null ? '' : stateOf(stateFrom.address);
  const files = listOf([directories.content, directories.spreadsheets, join(root, 'src'), join(root, 'public')]);
  if (state === null || files === null) return null;
  const project = readdirSync(root).filter((name) => ofProject.test(name)).sort().map((name) => [name, digest(join(root, name))]);
  return JSON.stringify([settings, directories, stateFrom, state, beside, project, files]);
}

/** Of the file that the state is in; null where it is no file of this machine. */
function stateOf(address: string): string | null {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address)) return null;
  return existsSync(address) ? digest(address) : 'none';
}

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Every file of the folders with the digest of its bytes, as one text; null where something is neither file nor folder, or cannot be read. */
function listOf(folders: readonly string[]): string | null {
  try {
    const listed = folders.map((folder) => {
      if (!existsSync(folder)) return null;
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      if (entries.some((entry) => !entry.isFile() && !entry.isDirectory())) throw new Error('a link');
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
      return paths.map((path) => [relative(folder, path), digest(path)]);
    });
    return JSON.stringify(listed);
  } catch {
    return null;
  }
}
