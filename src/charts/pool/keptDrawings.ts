import type { Store } from '#src/cache/store.ts';
import type { Drawing, Wanted } from '#src/charts/pool/drawAhead.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

export interface KeptDrawings {
  /** A drawing that was made before; null: it is no more as it was kept, or nobody asked for it. */
  get(key: string): Uint8Array | null;
  /** What nobody has drawn yet. */
  readonly left: readonly Wanted[];
  /** Keeps what was drawn of it. */
  keep(drawing: Drawing): void;
}

/** Looks which drawings were made before; what is in them is looked at when somebody wants one, for most pages have theirs already. */
export function keptDrawings(wanted: readonly Wanted[], store: Store | null): KeptDrawings {
  if (store === null) return { get: () => null, left: wanted, keep: () => {} };
  const names = new Map<string, string>();
  const texts = new Map<ChartSpec, string>();
  const textOf = (spec: ChartSpec): string => {
    const text = texts.get(spec) ?? exactJson(spec);
    texts.set(spec, text);
    return text;
  };
  const left = wanted.filter(({ key, spec, form, ornament }) => {
    const name = store.nameOf('drawing', form, String(ornament), textOf(spec));
    names.set(key, name);
    return !store.has(name);
  });
  const leftKeys = new Set(left.map(({ key }) => key));
  return {
    left,
    get: (key) => (names.has(key) && !leftKeys.has(key) ? store.read(names.get(key) ?? '') : null),
    keep: ({ key, svg }) => { store.write(names.get(key) ?? '', svg); },
  };
}

/** As JSON; with it, what JSON tells not apart: numbers that are none, and the zero below zero. */
const exactJson = (spec: ChartSpec): string => JSON.stringify(spec) + oddNumbers(spec).join();

function oddNumbers(value: unknown): string[] {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [Object.is(value, -0) ? '-0' : String(value)];
  if (typeof value !== 'object' || value === null) return [];
  const found: string[] = [];
  for (const [key, each] of Object.entries(value)) if (typeof each === 'object' || typeof each === 'number') for (const odd of oddNumbers(each)) found.push(`${key}:${odd}`);
  return found;
}
