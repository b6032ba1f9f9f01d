import { lookAgain, watch } from '#src/cache/looks.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';

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

/** The same of a dataset. `help` is of what the answer may be found by, and changes nothing of it. */
export function perDataset<T, With>(compute: (dataset: Dataset, help: With) => T): (dataset: Dataset, help: With) => T {
  const known = new WeakMap<Dataset, Made<T>>();
  return (dataset, help) => {
    const made = known.get(dataset) ?? watch(() => compute(dataset, help));
    known.set(dataset, made);
    lookAgain(made.seen);
    return made.result;
  };
}

/** The same where the answers of all datasets would not fit: only the last is kept. */
export function lastDataset<T, With>(compute: (dataset: Dataset, by: With) => T): (dataset: Dataset, by: With) => T {
  let last: { readonly dataset: Dataset; readonly by: With; readonly made: Made<T> } | null = null;
  return (dataset, by) => {
    if (last?.dataset !== dataset || last.by !== by) last = { dataset, by, made: watch(() => compute(dataset, by)) };
    lookAgain(last.made.seen);
    return last.made.result;
  };
}

/** The same for a list that is looked up by a key; of entries with one key the first is found. */
export function indexed<T>(list: (province: LoadedProvince) => readonly T[], keyOf: (entry: T) => string): (province: LoadedProvince, key: string) => T | undefined {
  const index = perProvince((province) => new Map(list(province).toReversed().map((entry) => [keyOf(entry), entry])));
  return (province, key) => index(province).get(key);
}
