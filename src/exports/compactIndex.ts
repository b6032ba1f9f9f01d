import { asList, packCbor, unpackCbor, type IndexFile } from '#src/exports/pagefindFormat.ts';
import type { Cbor } from '#src/exports/cbor.ts';

/** Pagefind writes the weight of the places that follow as -1 - 24 × weight. */
const WEIGHT_UNIT = 24;
/** Pagefind holds a weight in one byte: 10 × 24 is the most that fits. */
const MOST = 10;

/** Places in the text become one place that weighs as many times as there were; ranking then comes out nearly the same. */
function compactPlaces(places: readonly Cbor[]): Cbor[] {
  const count = places.filter((place) => typeof place === 'number' && place >= 0).length;
  return count === 0 ? [] : [-1 - WEIGHT_UNIT * Math.min(count, MOST), 0];
}

/** Places in the metadata: each field (a negative number) keeps one place. */
function compactFields(places: readonly Cbor[]): Cbor[] {
  const fields = new Set(places.filter((place): place is number => typeof place === 'number' && place < 0));
  return [...fields].sort((a, b) => b - a).flatMap((field) => [field, 0]);
}

/**
 * Drops from a piece of Pagefind's index where in a page each gram stands. Nothing here asks for it (excerpts are cut
 * from the text itself, and six characters in a row need no phrase search), and it is two thirds of what a reader loads.
 * A piece is [[word, [[page, places, places in metadata], …], variants], …].
 */
export function compactIndex(file: IndexFile): IndexFile {
  const [words, ...rest] = asList(unpackCbor(file));
  const compacted = asList(words).map((entry) => {
    const [word = '', pages, ...variants] = asList(entry);
    const kept = asList(pages).map((hit) => {
      const [page = 0, places, fields] = asList(hit);
      return [page, compactPlaces(asList(places)), compactFields(asList(fields))];
    });
    return [word, kept, ...variants];
  });
  return { path: file.path, content: packCbor([compacted, ...rest]) };
}
