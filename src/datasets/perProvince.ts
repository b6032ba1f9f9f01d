import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

/** A pure function of a province that is asked on every page: its answer is kept as long as the province is. */
export function perProvince<T>(compute: (province: LoadedProvince) => T): (province: LoadedProvince) => T {
  const known = new WeakMap<LoadedProvince, { readonly answer: T }>();
  return (province) => {
    const before = known.get(province);
    if (before) return before.answer;
    const answer = compute(province);
    known.set(province, { answer });
    return answer;
  };
}

/** The same for a list that is looked up by a key; of entries with one key the first is found. */
export function indexed<T>(list: (province: LoadedProvince) => readonly T[], keyOf: (entry: T) => string): (province: LoadedProvince, key: string) => T | undefined {
  const index = perProvince((province) => new Map(list(province).toReversed().map((entry) => [keyOf(entry), entry])));
  return (province, key) => index(province).get(key);
}
