import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { lookAgain, watch } from '#src/cache/looks.ts';
import type { Store } from '#src/cache/store.ts';

/** Things that were made before, each kept with what was looked at while it was made. */
export interface Answers {
  /** What `make` gave when all that it looked at was as it is now; else what it gives now. `words` name it: no two things may bear one name. */
  of<T>(words: readonly string[], make: () => T): T;
  /** The same of what is made in time. `stands` says of one that was made before whether all that it speaks of is there still. */
  ofLater<T>(words: readonly string[], make: () => Promise<T>, stands?: (before: T) => boolean): Promise<T>;
}

/** Nothing is kept. */
export const noAnswers: Answers = { of: (_, make) => make(), ofLater: (_, make) => make() };

/**
 * Answers in a store. `base` is the digest of all that anything may be made from without looking at it; `digestOf` gives
 * that of a thing which was looked at, as it is now: null where it is not known. What looked at nothing is not kept, for
 * that cannot be.
 */
export function openAnswers(store: Store, base: string, digestOf: (what: string) => string | null): Answers {
  const isAsItWas = ([what, digest]: SeenThing): boolean => digestOf(what) === digest;
  const find = <T>(name: string, stands: (before: T) => boolean = () => true): { readonly answer: T } | null => {
    const bytes = store.read(name);
    if (bytes === null) return null;
    const [seen, answer] = deserialize(bytes) as Kept;
    if (!seen.every(isAsItWas) || !stands(answer as T)) return null;
    lookAgain(seen.map(([what]) => what));
    return { answer: answer as T };
  };
  const keep = (name: string, seen: ReadonlySet<string>, answer: unknown): void => {
    lookAgain(seen);
    const digests = [...seen].map((what) => [what, digestOf(what)] as const);
    if (digests.length > 0 && digests.every((each): each is SeenThing => each[1] !== null)) store.write(name, serialize([digests, answer] satisfies Kept));
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
export const digestOfJson = (value: unknown): string => createHash('sha256').update(JSON.stringify(value, listed) ?? '').digest('hex');
