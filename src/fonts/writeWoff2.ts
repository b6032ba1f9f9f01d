import { brotliCompressSync, constants } from 'node:zlib';
import type { Tables } from '#src/fonts/sfnt.ts';

/** Tags by the numbers that the format has for them (W3C WOFF 2.0, 4.1). */
const known = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB'];

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

/** Packs tables as WOFF 2, outlines as they are. All tags must be of `known`. */
export function writeWoff2(tables: Tables): Buffer {
  const sorted = Object.entries(tables).sort(([a], [b]) => known.indexOf(a) - known.indexOf(b));
  // Of outlines and their places, "not transformed" is transform 3; of all others it is 0.
  const directory = Buffer.from(sorted.flatMap(([tag, bytes]) => [known.indexOf(tag) | (tag === 'glyf' || tag === 'loca' ? 0xc0 : 0), ...base128(bytes.length)]));
  const plain = Buffer.concat(sorted.map(([, bytes]) => bytes));
  const packed = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  const unpacked = sorted.reduce((sum, [, bytes]) => sum + Math.ceil(bytes.length / 4) * 4, 12 + 16 * sorted.length);
  const end = 48 + directory.length + packed.length;
  const header = Buffer.alloc(48);
  header.write('wOF2', 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt32BE(Math.ceil(end / 4) * 4, 8);
  header.writeUInt16BE(sorted.length, 12);
  header.writeUInt32BE(unpacked, 16);
  header.writeUInt32BE(packed.length, 20);
  return Buffer.concat([header, directory, packed, Buffer.alloc((4 - (end % 4)) % 4)]);
}
