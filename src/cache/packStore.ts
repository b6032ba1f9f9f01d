import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { namesIn, quietly, writeWhole, type Store } from '#src/cache/store.ts';

const file = 'all';
const digestBytes = 32;

type Entries = Map<string, Uint8Array>;

/**
 * A store of many small things, all in one file with its digest before them: it is read at once and written at the end,
 * by `tidy`, after which it is empty: nobody is to hold it to the end. What happens to any of it happens to all. What nobody
 * has asked for stays too if it is no more than `spare` bytes, what was asked for last above all.
 */
export function openPackStore(folder: string, version: string, isSame: () => boolean, spare = 0): Store {
  const before = readPack(join(folder, file), version);
  const wasEmpty = before.size === 0;
  const now: Entries = new Map();
  const putTogether = inSheets();
  let written = 0;
  return {
    wasEmpty,
    nameOf: (...madeFrom) => hash('sha256', JSON.stringify([version, ...madeFrom]), 'base64'),
    read(name) {
      const bytes = now.get(name) ?? before.get(name) ?? null;
      if (bytes) now.set(name, bytes);
      return bytes;
    },
    write(name, ...bytes) {
      now.set(name, bytes[0] && bytes.length === 1 && isWhole(bytes[0]) ? bytes[0] : putTogether(bytes));
      written += 1;
    },
    tidy() {
      for (const name of namesIn(folder)) if (name !== file) quietly(() => rmSync(join(folder, name), { recursive: true, force: true }));
      const stands = written === 0 && (spare > 0 || now.size === before.size);
      if (!stands && !isSame()) quietly(() => rmSync(join(folder, file), { recursive: true, force: true }));
      else if (!stands) writePack(folder, version, new Map([...unasked(before, now, spare), ...now]));
      for (const each of [before, now]) each.clear();
    },
  };
}

/** Whether it holds nothing else in memory: small buffers share what they are cut from. */
const isWhole = ({ buffer, byteLength }: Uint8Array): boolean => buffer.byteLength === byteLength;

const sheet = 1024 * 1024;

/** Puts bytes one after the other onto sheets of their own: what is kept to the end must not hold those that lay beside it for a moment. */
function inSheets(): (parts: readonly Uint8Array[]) => Uint8Array {
  let [left, at] = [Buffer.alloc(0), 0];
  return (parts) => {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (length > left.length - at) [left, at] = [Buffer.allocUnsafeSlow(Math.max(length, sheet)), 0];
    const from = at;
    for (const part of parts) {
      left.set(part, at);
      at += part.length;
    }
    return left.subarray(from, at);
  };
}

/** Of what nobody has asked for, so many bytes at most: the last ones, for those that were asked for are put at the end each time. */
function unasked(before: Entries, now: Entries, spare: number): [string, Uint8Array][] {
  let left = spare;
  return [...before].filter(([name]) => !now.has(name)).reverse().filter(([, { length }]) => (left -= length) >= 0).reverse();
}

/** The digest of all that follows, the length of the list of names and lengths, the list, and the things one after the other. */
function writePack(folder: string, version: string, entries: Entries): void {
  const head = serialize([version, [...entries].map(([name, { length }]) => [name, length])] satisfies Head);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const parts = [length, head, ...entries.values()];
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  quietly(() => mkdirSync(folder, { recursive: true }));
  writeWhole(join(folder, file), [digest.digest(), ...parts]);
}

type Head = [version: string, names: [name: string, length: number][]];

function readPack(path: string, version: string): Entries {
  const entries: Entries = new Map();
  try {
    const all = readFileSync(path);
    const bytes = all.subarray(digestBytes);
    if (!createHash('sha256').update(bytes).digest().equals(all.subarray(0, digestBytes))) return entries;
    let at = 4 + bytes.readUInt32LE(0);
    const [itsVersion, names] = deserialize(bytes.subarray(4, at)) as Head;
    if (itsVersion === version) for (const [name, length] of names) entries.set(name, bytes.subarray(at, at += length));
  } catch {
    // Nothing is there, or something else is.
  }
  return entries;
}
