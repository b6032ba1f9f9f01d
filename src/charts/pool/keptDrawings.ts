import type { Store } from '#src/cache/store.ts';
import type { Drawing, Wanted } from '#src/charts/pool/drawAhead.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

export interface KeptDrawings {
  readonly drawings: ReadonlyMap<string, Uint8Array>;
  /** What nobody has drawn yet. */
  readonly left: readonly Wanted[];
  /** Keeps what was drawn of it. */
  keep(drawing: Drawing): void;
}

/** Looks which drawings were made before. */
export function keptDrawings(wanted: readonly Wanted[], store: Store | null): KeptDrawings {
  const drawings = new Map<string, Uint8Array>();
  if (store === null) return { drawings, left: wanted, keep: () => {} };
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
    const svg = store.read(name);
    if (svg) drawings.set(key, svg);
    return svg === null;
  });
  return { drawings, left, keep: ({ key, svg }) => { store.write(names.get(key) ?? '', svg); } };
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
