import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writevSync } from 'node:fs';
import { join } from 'node:path';

/** Things that were made before, by what they were made from. A thing that is missing or damaged is just not there. */
export interface Store {
  /** Nothing was kept when it was opened. */
  readonly wasEmpty: boolean;
  /** The name of what is made from these words by this program. */
  nameOf(...madeFrom: readonly string[]): string;
  /** Exactly the bytes that were written under the name; null: make them anew. */
  read(name: string): Uint8Array | null;
  /** Keeps the bytes, one after the other, if the disk lets it: nobody is to fail because nothing could be kept. */
  write(name: string, ...bytes: readonly Uint8Array[]): void;
  /** Takes away what nobody has asked for since the store was opened; all, if the program has changed meanwhile. */
  tidy(): void;
}

const digestBytes = 32;
function digestOf(name: string, ...bytes: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(name);
  for (const each of bytes) hash.update(each);
  return hash.digest();
}

/**
 * A store in a folder: one file each, its digest before its bytes. The digest is of the name too, so that a file
 * which lies under another's name is not taken for it. The program's `version` is in every name; `isSame` tells
 * whether it still stands for the program.
 */
export function openStore(folder: string, version: string, isSame: () => boolean): Store {
  const used = new Set<string>();
  const wasEmpty = namesIn(folder).length === 0;
  let written = 0;
  return {
    wasEmpty,
    nameOf: (...madeFrom) => createHash('sha256').update(JSON.stringify([version, ...madeFrom])).digest('hex'),
    read(name) {
      used.add(name);
      return wasEmpty ? null : readChecked(folder, name);
    },
    write(name, ...bytes) {
      used.add(name);
      if (written === 0) quietly(() => mkdirSync(folder, { recursive: true }));
      written += 1;
      writeWhole(join(folder, name), [digestOf(name, ...bytes), ...bytes]);
    },
    tidy() {
      // Code that was changed while it ran may have made things that the version at the beginning does not stand for.
      const mayStay = written === 0 || isSame();
      for (const name of namesIn(folder)) if (!mayStay || !used.has(name)) quietly(() => rmSync(join(folder, name), { recursive: true, force: true }));
    },
  };
}

function readChecked(folder: string, name: string): Uint8Array | null {
  try {
    const file = readFileSync(join(folder, name));
    const bytes = file.subarray(digestBytes);
    return file.length >= digestBytes && digestOf(name, bytes).equals(file.subarray(0, digestBytes)) ? bytes : null;
  } catch {
    return null;
  }
}

/** Beside it first, then renamed: two builds at once, or a killed one, leave no half of it under the name. */
export function writeWhole(path: string, bytes: readonly Uint8Array[]): void {
  const aside = `${path}.${process.pid}`;
  quietly(() => {
    try {
      writeAll(aside, bytes);
      renameSync(aside, path);
    } catch {
      // A folder in its place, perhaps: the next build may write here.
      rmSync(path, { recursive: true, force: true });
      rmSync(aside, { recursive: true, force: true });
    }
  });
}

/** The system takes no more. */
const mostAtOnce = 1024;

/** Without putting them together first: there may be much of it. */
function writeAll(path: string, bytes: readonly Uint8Array[]): void {
  const file = openSync(path, 'w');
  try {
    // A full disk may take less than it is given: what was kept is then not what its digest says.
    for (let at = 0; at < bytes.length; at += mostAtOnce) writevSync(file, bytes.slice(at, at + mostAtOnce));
  } finally {
    closeSync(file);
  }
}

export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export function quietly(work: () => unknown): void {
  try {
    work();
  } catch {
    // What cannot be kept is made again.
  }
}
