import type { Store } from '#src/cache/store.ts';
import type { Wanted } from '#src/charts/pool/drawAhead.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

export interface KeptDrawings {
  /** A drawing as it was kept; null: draw it. */
  get(wanted: Wanted): Uint8Array | null;
  keep(wanted: Wanted, svg: Uint8Array): void;
}

/** Drawings in a store, each by all that it is drawn from. */
export function keptDrawings(store: Store | null): KeptDrawings {
  if (store === null) return { get: () => null, keep: () => {} };
  const texts = new WeakMap<ChartSpec, string>();
  const textOf = (spec: ChartSpec): string => {
    const text = texts.get(spec) ?? exactJson(spec);
    texts.set(spec, text);
    return text;
  };
  const nameOf = ({ spec, form, ornament }: Wanted): string => store.nameOf('drawing', form, String(ornament), textOf(spec));
  return {
    get: (wanted) => store.read(nameOf(wanted)),
    keep: (wanted, svg) => { store.write(nameOf(wanted), svg); },
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
