import { charactersOf, glyphCount, glyphsOf, metricsOf, table, type Tables } from '#src/fonts/sfnt.ts';

/**
 * One font of two cuts of the same family: all of `first`, whose glyphs keep their numbers so that its tables of marks
 * and ligatures stay as they are, and behind them those glyphs of `second` that `wanted` asks for, without its kerning.
 */
export function joinFonts(first: Tables, second: Tables, wanted: readonly number[]): Tables {
  const mine = charactersOf(first);
  const theirs = charactersOf(second);
  const outlines = glyphsOf(second);
  const asked = wanted.filter((code) => !mine.has(code)).flatMap((code) => { const glyph = theirs.get(code); return glyph === undefined ? [] : [[code, glyph] as const]; });
  const taken = withParts(asked.map(([, glyph]) => glyph), outlines);
  const numbers = new Map(taken.map((glyph, index) => [glyph, glyphCount(first) + index]));
  const numberOf = (glyph: number): number => numbers.get(glyph) ?? 0;
  const glyphs = [...glyphsOf(first), ...taken.map((glyph) => renumberParts(outlines[glyph] ?? Buffer.alloc(0), numberOf))];
  const metrics = metricsOf(second);
  const hmtx = Buffer.concat([...metricsOf(first), ...taken.map((glyph) => metrics[glyph] ?? Buffer.alloc(4))]);
  const map = new Map([...mine, ...asked.map(([code, glyph]) => [code, numberOf(glyph)] as const)]);
  return { ...first, ...outlineTables(glyphs), hmtx, cmap: characterMap(map), ...heads(first, second, glyphs.length), post: namelessPost(first) };
}

/** Where the parts of a glyph that is made of others stand: at which byte each names its glyph. */
function partsOf(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const places: number[] = [];
  for (let at = 10, more = true; more;) {
    const flags = outline.readUInt16BE(at);
    places.push(at + 2);
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return places;
}

function withParts(glyphs: readonly number[], outlines: readonly Buffer[]): number[] {
  const all = new Set(glyphs);
  for (const glyph of all) {
    const outline = outlines[glyph];
    if (outline) for (const at of partsOf(outline)) all.add(outline.readUInt16BE(at));
  }
  return [...all];
}

function renumberParts(outline: Buffer, numberOf: (glyph: number) => number): Buffer {
  const copy = Buffer.from(outline);
  for (const at of partsOf(outline)) copy.writeUInt16BE(numberOf(outline.readUInt16BE(at)), at);
  return copy;
}

function outlineTables(glyphs: readonly Buffer[]): Tables {
  const even = glyphs.map((glyph) => (glyph.length % 2 === 0 ? glyph : Buffer.concat([glyph, Buffer.alloc(1)])));
  const loca = Buffer.alloc(even.length * 2 + 2);
  let end = 0;
  for (const [index, glyph] of even.entries()) loca.writeUInt16BE((end += glyph.length) / 2, index * 2 + 2);
  return { glyf: Buffer.concat(even), loca };
}

function characterMap(map: ReadonlyMap<number, number>): Buffer {
  const runs: { start: number; end: number; delta: number }[] = [];
  for (const [code, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.end === code - 1 && last.delta === glyph - code) last.end = code;
    else runs.push({ start: code, end: code, delta: glyph - code });
  }
  runs.push({ start: 0xffff, end: 0xffff, delta: 1 });
  const power = 2 ** Math.floor(Math.log2(runs.length));
  const words = [runs.length * 2, power * 2, Math.log2(power), (runs.length - power) * 2, ...runs.map(({ end }) => end), 0, ...runs.map(({ start }) => start), ...runs.map(({ delta }) => delta & 0xffff), ...runs.map(() => 0)];
  const sub = [4, 6 + words.length * 2, 0, ...words];
  // One table of characters, of Unicode, for Windows and all others that read it.
  return toWords([0, 1, 3, 1, 0, 12, ...sub]);
}

function toWords(words: readonly number[]): Buffer {
  const bytes = Buffer.alloc(words.length * 2);
  for (const [index, word] of words.entries()) bytes.writeUInt16BE(word, index * 2);
  return bytes;
}

/** What tells of all glyphs together: how many, how large. */
function heads(first: Tables, second: Tables, count: number): Tables {
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(table(first, tag))) as [Buffer, Buffer, Buffer];
  const [otherHead, otherMaxp] = [table(second, 'head'), table(second, 'maxp')];
  for (const at of [36, 38]) head.writeInt16BE(Math.min(head.readInt16BE(at), otherHead.readInt16BE(at)), at);
  for (const at of [40, 42]) head.writeInt16BE(Math.max(head.readInt16BE(at), otherHead.readInt16BE(at)), at);
  head.writeInt16BE(0, 50);
  hhea.writeUInt16BE(count, 34);
  for (let at = 6; at < maxp.length; at += 2) maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), otherMaxp.readUInt16BE(at)), at);
  maxp.writeUInt16BE(count, 4);
  return { head, hhea, maxp };
}

/** Names of glyphs are for those who edit fonts. */
function namelessPost(tables: Tables): Buffer {
  const post = Buffer.from(table(tables, 'post').subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  return post;
}
