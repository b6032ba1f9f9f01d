import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Things that were made before, by what they were made from. A thing that is missing or damaged is just not there. */
export interface Store {
  /** Nothing that this program made was kept when it was opened. */
  readonly wasEmpty: boolean;
  /** The name of what is made from these words by this program. */
  nameOf(...madeFrom: readonly string[]): string;
  /** Exactly the bytes that were written under the name; null: make them anew. */
  read(name: string): Uint8Array | null;
  /** Keeps the bytes, one after the other, if the disk lets it: nobody is to fail because nothing could be kept. */
  write(name: string, ...bytes: readonly Uint8Array[]): void;
  /**
   * Takes away what nobody has asked for since the store was opened; all, if the program has changed meanwhile. Where
   * `now` is told (milliseconds), what this program was asked for within thirty days before stays too: by a clock that
   * runs wrong it is made again.
   */
  tidy(now?: number): void;
}

const keepDays = 30;
const day = 24 * 60 * 60 * 1000;
const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

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
  const ours = hash('sha256', version).slice(0, 8);
  const wasEmpty = !namesIn(folder).some((name) => name.startsWith(ours));
  let written = 0;
  return {
    wasEmpty,
    nameOf: (...madeFrom) => `${ours}-${hash('sha256', JSON.stringify([version, ...madeFrom]))}`,
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
    tidy(now) {
      // Code that was changed while it ran may have made things that the version at the beginning does not stand for.
      const mayStay = written === 0 || isSame();
      for (const name of namesIn(folder)) {
        const path = join(folder, name);
        const stays = mayStay && (used.has(name) || (now !== undefined && name.startsWith(ours) && now - modified(path) < keepDays * day));
        if (!stays) quietly(() => rmSync(path, { recursive: true, force: true }));
        else if (now !== undefined && used.has(name)) quietly(() => { utimesSync(path, now / 1000, now / 1000); });
      }
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

/** Without putting them together first: there may be much of it. */
function writeAll(path: string, bytes: readonly Uint8Array[]): void {
  const file = openSync(path, 'w');
  try {
    for (const each of bytes) writeFileSync(file, each);
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
