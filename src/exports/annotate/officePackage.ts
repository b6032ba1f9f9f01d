import { zipSync, type Zippable } from 'fflate';
import { defaultLimits } from '#src/workbook/limits.ts';
import { xmlText } from '#src/workbook/ooxml/xml.ts';
import { inflateParts } from '#src/workbook/zip/inflateParts.ts';
import { readZipDirectory } from '#src/workbook/zip/zipDirectory.ts';

/** The parts of a zip, found by name whatever the case. What is not written stays byte for byte. */
export interface OfficePackage {
  readonly names: () => readonly string[];
  readonly has: (name: string) => boolean;
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** The text of a part without its byte-order mark; undefined when there is no such part. */
  readonly text: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
  /** The first name `before` + number + `after` that no part has. */
  readonly freeName: (before: string, after: string) => string;
  /** All parts as a zip, in the order of the original, new ones last. The same parts give the same bytes. */
  readonly save: () => Uint8Array;
}

/** Before 1980 a zip has no dates; every entry bears the first one, for a clock would make each run another file. */
const anyDay = new Date(1980, 0, 1);

/** Opens a zip under the same guard as the reader: checksums verified, size capped. Throws a fault where it does not hold. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const entries = readZipDirectory(bytes, defaultLimits.zipEntries).filter((entry) => !entry.name.endsWith('/'));
  const inflated = inflateParts(bytes, entries, () => true, defaultLimits.inflatedBytes);
  const parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), { name: entry.name, bytes: inflated.get(entry.name.toLowerCase()) ?? new Uint8Array() }]));
  const has = (name: string) => parts.has(name.toLowerCase());
  const bytesOf = (name: string) => parts.get(name.toLowerCase())?.bytes;
  return {
    names: () => [...parts.values()].map((part) => part.name),
    has,
    bytes: bytesOf,
    text: (name) => {
      const found = bytesOf(name);
      return found && xmlText(found);
    },
    write: (name, text) => {
      // Every text is written in UTF-8, whatever the part was in.
      const encoded = new TextEncoder().encode(text.replace(/^(<\?xml[^>]*\bencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"'));
      parts.set(name.toLowerCase(), { name: parts.get(name.toLowerCase())?.name ?? name, bytes: encoded });
    },
    freeName: (before, after) => {
      let number = 1;
      while (has(`${before}${number}${after}`)) number += 1;
      return `${before}${number}${after}`;
    },
    save: () => {
      const zip: Zippable = Object.fromEntries([...parts.values()].map((part) => [part.name, [part.bytes, { mtime: anyDay, level: 6 }]]));
      return zipSync(zip);
    },
  };
}
