import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { lookAgain, watch } from '#src/cache/looks.ts';
import type { Store } from '#src/cache/store.ts';

/** Things that were made before, each kept with what was looked at while it was made. */
export interface Answers {
  /** What `make` gave when all that it looked at was as it is now; else what it gives now. `words` name it: no two things may bear one name. */
  of<T>(words: readonly string[], make: () => T): T;
  /** The same of what is made in time. `stands` says of one that was made before whether all that it speaks of is there still. */
  ofLater<T>(words: readonly string[], make: () => Promise<T>, stands?: (before: T) => boolean): Promise<T>;
  /** The same of each of many things, told apart by their ids, kept together under one name: to find what is small takes longer than it takes to make. */
  ofEach<Thing extends Named, T>(words: readonly string[], things: readonly Thing[], make: (thing: Thing) => T): T[];
}

interface Named {
  readonly id: string;
}

/** Nothing is kept. */
export const noAnswers: Answers = { of: (_, make) => make(), ofLater: (_, make) => make(), ofEach: (_, things, make) => things.map(make) };

/**
 * Answers in a store. `base` is the digest of all that anything may be made from without looking at it; `digestOf` gives
 * that of a thing which was looked at, as it is now: null where it is not known. What looked at nothing is not kept, for
 * that cannot be.
 */
export function openAnswers(store: Store, base: string, digestOf: (what: string) => string | null): Answers {
  const { holds, toKeep } = looksAt(digestOf);
  const find = <T>(name: string, stands: (before: T) => boolean = () => true): { readonly answer: T } | null => {
    const bytes = store.read(name);
    if (bytes === null) return null;
    const before = deserialize(bytes) as Kept;
    const answer = before[1] as T;
    return holds(before) && stands(answer) ? { answer } : null;
  };
  const keep = (name: string, seen: ReadonlySet<string>, answer: unknown): void => {
    const kept = toKeep(seen, answer);
    if (kept) store.write(name, serialize(kept));
  };
  const nameOf = (words: readonly string[]): string => store.nameOf('answer', base, ...words);
  return {
    of<T>(words: readonly string[], make: () => T): T {
      const name = nameOf(words);
      const before = find<T>(name);
      if (before) return before.answer;
      const { result, seen } = watch(make);
      keep(name, seen, result);
      return result;
    },
    async ofLater<T>(words: readonly string[], make: () => Promise<T>, stands?: (before: T) => boolean): Promise<T> {
      const name = nameOf(words);
      const before = find(name, stands);
      if (before) return before.answer;
      const { result, seen } = watch(make);
      const answer = await result;
      keep(name, seen, answer);
      return answer;
    },
    ofEach<Thing extends Named, T>(words: readonly string[], things: readonly Thing[], make: (thing: Thing) => T): T[] {
      const name = nameOf(words);
      const bytes = store.read(name);
      const before = bytes ? (deserialize(bytes) as Map<string, Kept>) : new Map<string, Kept>();
      const now = new Map<string, Kept>();
      let made = 0;
      const answers = things.map((thing) => {
        const kept = before.get(thing.id);
        if (kept && holds(kept)) {
          now.set(thing.id, kept);
          return kept[1] as T;
        }
        made += 1;
        const { result, seen } = watch(() => make(thing));
        const anew = toKeep(seen, result);
        if (anew) now.set(thing.id, anew);
        return result;
      });
      if (made > 0 || now.size !== before.size) store.write(name, serialize(now));
      return answers;
    },
  };
}

/** Holds what was looked at against what it is now. */
function looksAt(digestOf: (what: string) => string | null) {
  const isAsItWas = ([what, digest]: SeenThing): boolean => digestOf(what) === digest;
  return {
    /** Whether an answer is what would be made now; who watches has then looked at the same. */
    holds([seen]: Kept): boolean {
      if (!seen.every(isAsItWas)) return false;
      lookAgain(seen.map(([what]) => what));
      return true;
    },
    /** Null where it cannot be told of all that was looked at. */
    toKeep(seen: ReadonlySet<string>, answer: unknown): Kept | null {
      lookAgain(seen);
      const digests = [...seen].map((what) => [what, digestOf(what)] as const);
      return digests.length > 0 && digests.every((each): each is SeenThing => each[1] !== null) ? [digests, answer] : null;
    },
  };
}

/** What is made from words alone, all of which say it; null: nothing is kept. */
export function keptValue<T>(store: Store | null, madeFrom: readonly string[], make: () => T): T {
  if (store === null) return make();
  const name = store.nameOf(...madeFrom);
  const before = store.read(name);
  if (before) return deserialize(before) as T;
  const value = make();
  store.write(name, serialize(value));
  return value;
}

type SeenThing = readonly [what: string, digest: string];

/** What was looked at, and the answer after it: together, for most are small, and each time costs more than what is read. */
type Kept = readonly [seen: readonly SeenThing[], answer: unknown];

/** JSON would pass over what maps hold. */
const listed = (_: string, value: unknown): unknown => (value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value);

/** The digest of plain data: what can be told as JSON, and maps of it. */
export const digestOfJson = (value: unknown): string => hash('sha256', JSON.stringify(value, listed) ?? '');
