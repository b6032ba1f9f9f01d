import { lookAgain, watch } from '#src/cache/looks.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

type Made<T> = ReturnType<typeof watch<T>>;

/** A pure function of a province that is asked on every page: its answer is kept as long as the province is. */
export function perProvince<T>(compute: (province: LoadedProvince) => T): (province: LoadedProvince) => T {
  const known = new WeakMap<LoadedProvince, Made<T>>();
  return (province) => {
    const made = known.get(province) ?? watch(() => compute(province));
    known.set(province, made);
    // Who gets an answer that was made for another has looked at all that it was made from.
    lookAgain(made.seen);
    return made.result;
  };
}

/** The same for a list that is looked up by a key; of entries with one key the first is found. */
export function indexed<T>(list: (province: LoadedProvince) => readonly T[], keyOf: (entry: T) => string): (province: LoadedProvince, key: string) => T | undefined {
  const index = perProvince((province) => new Map(list(province).toReversed().map((entry) => [keyOf(entry), entry])));
  return (province, key) => index(province).get(key);
}
