import { searchKey } from '#src/thai/searchText.ts';

/** A piece of a text; marked where it is a word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters of an excerpt, about three lines on a phone. */
const LENGTH = 150;
/** Of those, how many stand before the first word found. */
const BEFORE = 45;
const ELLIPSIS = '…';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand in a text, in order; those that touch or overlap become one. */
function findSpans(text: string, terms: readonly string[]): Span[] {
  const key = searchKey(text);
  const spans: Span[] = [];
  for (const term of terms) {
    for (let at = key.indexOf(term); at >= 0; at = key.indexOf(term, at + term.length)) spans.push({ start: at, end: at + term.length });
  }
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** Cuts a text into pieces that are marked and pieces that are not. Nothing of the text is lost. */
export function markPieces(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of findSpans(text, terms)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** The nearest border between words at or before a place: Thai must not be cut inside a syllable. */
function wordBorder(text: string, place: number): number {
  const from = Math.max(0, place - 40);
  let border = from;
  for (const { index } of new Intl.Segmenter('th', { granularity: 'word' }).segment(text.slice(from, place + 40))) {
    if (from + index <= place) border = from + index;
  }
  return border;
}

function bestBlock(blocks: readonly string[], terms: readonly string[]): string {
  const keys = blocks.map(searchKey);
  const counts = keys.map((key) => terms.filter((term) => key.includes(term)).length);
  const most = Math.max(0, ...counts);
  // Of blocks that bear as many words the longest tells most; a heading or a cell of a table tells little.
  const candidates = blocks.filter((_, index) => counts[index] === most);
  return candidates.reduce((best, block) => (Math.min(block.length, LENGTH) > Math.min(best.length, LENGTH) ? block : best), '');
}

/** A few lines of a page around the words that were searched for, marked. The first lines if none stands in it. */
export function makeExcerpt(blocks: readonly string[], terms: readonly string[]): Piece[] {
  const block = bestBlock(blocks, terms);
  const first = findSpans(block, terms)[0]?.start ?? 0;
  const start = first <= BEFORE || block.length <= LENGTH ? 0 : wordBorder(block, Math.min(first - BEFORE, block.length - LENGTH));
  const end = start + LENGTH >= block.length ? block.length : wordBorder(block, start + LENGTH);
  const pieces = markPieces(block.slice(start, end), terms);
  if (start > 0) pieces.unshift({ text: ELLIPSIS, marked: false });
  if (end < block.length) pieces.push({ text: ELLIPSIS, marked: false });
  return pieces;
}
