import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { namesIn, quietly, writeWhole, type Store } from '#src/cache/store.ts';

const file = 'all';
const digestBytes = 32;
const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * A store of many small things, all in one file with its digest before them: it is read at once and written at the end,
 * by `tidy`. What happens to any of it happens to all.
 */
export function openPackStore(folder: string, version: string, isSame: () => boolean): Store {
  const before = readPack(join(folder, file));
  const now = new Map<string, Uint8Array>();
  let written = 0;
  return {
    wasEmpty: before.size === 0,
    nameOf: (...madeFrom) => hash('sha256', JSON.stringify([version, ...madeFrom]), 'base64'),
    read(name) {
      const bytes = now.get(name) ?? before.get(name) ?? null;
      if (bytes) now.set(name, bytes);
      return bytes;
    },
    write(name, ...bytes) {
      now.set(name, bytes[0] && bytes.length === 1 ? bytes[0] : Buffer.concat(bytes));
      written += 1;
    },
    tidy() {
      for (const name of namesIn(folder)) if (name !== file) quietly(() => rmSync(join(folder, name), { recursive: true, force: true }));
      if (written === 0 && now.size === before.size) return;
      if (!isSame()) quietly(() => rmSync(join(folder, file), { recursive: true, force: true }));
      else writePack(folder, now);
    },
  };
}

function writePack(folder: string, entries: ReadonlyMap<string, Uint8Array>): void {
  const bytes = serialize(entries);
  quietly(() => mkdirSync(folder, { recursive: true }));
  writeWhole(join(folder, file), [digestOf(bytes), bytes]);
}

function readPack(path: string): ReadonlyMap<string, Uint8Array> {
  try {
    const all = readFileSync(path);
    const bytes = all.subarray(digestBytes);
    return digestOf(bytes).equals(all.subarray(0, digestBytes)) ? (deserialize(bytes) as Map<string, Uint8Array>) : new Map();
  } catch {
    return new Map();
  }
}
