import { inflateSync } from 'node:zlib';

/** A font's tables by their tags; `glyf` outlines are TrueType. */
export type Tables = Record<string, Buffer>;

/** Opens a WOFF (version 1) file. */
export function readWoff(file: Buffer): Tables {
  const tables: Tables = {};
  for (let at = 44; at < 44 + 20 * file.readUInt16BE(12); at += 20) {
    const [offset, packed, length] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
    const bytes = file.subarray(offset, offset + packed);
    tables[file.toString('latin1', at, at + 4)] = packed < length ? inflateSync(bytes) : bytes;
  }
  return tables;
}

export function table(tables: Tables, tag: string): Buffer {
  const found = tables[tag];
  if (!found) throw new Error(`The font has no table ${tag}.`);
  return found;
}

/** The outline of each glyph; empty: it has none. */
export function glyphsOf(tables: Tables): Buffer[] {
  const [loca, glyf] = [table(tables, 'loca'), table(tables, 'glyf')];
  const isShort = table(tables, 'head').readInt16BE(50) === 0;
  const offset = (index: number): number => (isShort ? loca.readUInt16BE(index * 2) * 2 : loca.readUInt32BE(index * 4));
  return Array.from({ length: glyphCount(tables) }, (_, index) => glyf.subarray(offset(index), offset(index + 1)));
}

export const glyphCount = (tables: Tables): number => table(tables, 'maxp').readUInt16BE(4);

/** Of each glyph its advance and left bearing, four bytes. */
export function metricsOf(tables: Tables): Buffer[] {
  const [hmtx, full] = [table(tables, 'hmtx'), table(tables, 'hhea').readUInt16BE(34)];
  return Array.from({ length: glyphCount(tables) }, (_, index) =>
    index < full ? hmtx.subarray(index * 4, index * 4 + 4) : Buffer.concat([hmtx.subarray(full * 4 - 4, full * 4 - 2), hmtx.subarray(full * 4 + (index - full) * 2, full * 4 + (index - full) * 2 + 2)]));
}

/** Glyphs by the characters (of the basic plane) that they stand for. */
export function charactersOf(tables: Tables): Map<number, number> {
  const cmap = table(tables, 'cmap');
  for (let at = 4; at < 4 + 8 * cmap.readUInt16BE(2); at += 8) {
    const sub = cmap.subarray(cmap.readUInt32BE(at + 4));
    if (sub.readUInt16BE(0) === 4) return readFormat4(sub);
  }
  throw new Error('The font has no character map of format 4.');
}

function readFormat4(sub: Buffer): Map<number, number> {
  const found = new Map<number, number>();
  const size = sub.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const [end, start, delta, range] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((from) => sub.readUInt16BE(from + at)) as [number, number, number, number];
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : sub.readUInt16BE(16 + 3 * size + at + range + 2 * (code - start));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) found.set(code, glyph);
    }
  }
  return found;
}
