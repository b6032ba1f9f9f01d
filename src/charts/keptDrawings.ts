import { hash } from 'node:crypto';
import type { Store } from '#src/cache/store.ts';
import { chartJson } from '#src/charts/chartJson.ts';
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
  const digests = new WeakMap<ChartSpec, string>();
  const digestOf = (spec: ChartSpec): string => {
    const digest = digests.get(spec) ?? hash('sha256', exactJson(spec), 'base64');
    digests.set(spec, digest);
    return digest;
  };
  const nameOf = (spec: ChartSpec, form: ChartForm): string => store.nameOf('drawing', form, digestOf(spec));
  const decoder = new TextDecoder();
  return {
    get(spec, form) {
      const bytes = store.read(nameOf(spec, form));
      return bytes && decoder.decode(bytes);
    },
    keep: (spec, form, svg) => { store.write(nameOf(spec, form), Buffer.from(svg)); },
  };
}

/** As JSON; with it, what JSON tells not apart: numbers that are none, and the zero below zero. */
function exactJson(spec: ChartSpec): string {
  const found: string[] = [];
  findOdd(spec, '', found);
  return chartJson(spec) + found.join();
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
