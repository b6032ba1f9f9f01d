import type { Store } from '#src/cache/store.ts';
import { chartDigest } from '#src/charts/chartJson.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

export interface KeptDrawings {
  /** A drawing as it was kept; null: draw it. */
  get(spec: ChartSpec, form: ChartForm): string | null;
  keep(spec: ChartSpec, form: ChartForm, svg: string): void;
}

/** Drawings in a store, each by all that it is drawn from. */
export function keptDrawings(store: Store | null): KeptDrawings {
  if (store === null) return { get: () => null, keep: () => {} };
  const nameOf = (spec: ChartSpec, form: ChartForm): string => store.nameOf('drawing', form, chartDigest(spec), oddNumbers(spec));
  const decoder = new TextDecoder();
  return {
    get(spec, form) {
      const bytes = store.read(nameOf(spec, form));
      return bytes && decoder.decode(bytes);
    },
    keep: (spec, form, svg) => { store.write(nameOf(spec, form), Buffer.from(svg)); },
  };
}

const odd = new WeakMap<ChartSpec, string>();

/** What JSON tells not apart: numbers that are none, and the zero below zero. */
function oddNumbers(spec: ChartSpec): string {
  const before = odd.get(spec);
  if (before !== undefined) return before;
  const found: string[] = [];
  findOdd(spec, '', found);
  odd.set(spec, found.join());
  return found.join();
}

const isOdd = (value: number): boolean => !Number.isFinite(value) || Object.is(value, -0);

/** Odd numbers, each with the way to it. */
function findOdd(within: object, path: string, found: string[]): void {
  const look = (value: unknown, key: string | number): void => {
    if (typeof value === 'number' && isOdd(value)) found.push(`${path}${key}:${Object.is(value, -0) ? '-0' : value}`);
    else if (typeof value === 'object' && value !== null) findOdd(value, `${path}${key}.`, found);
  };
  // Keys of a list, made as texts, would cost more than all else.
  if (Array.isArray(within)) within.forEach(look);
  else for (const [key, value] of Object.entries(within)) look(value, key);
}
