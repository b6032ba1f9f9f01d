import type { Store } from '#src/cache/store.ts';
import { chartFile } from '#src/charts/chartJson.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import { rememberingEach } from '#src/thai/remembering.ts';

export interface KeptDrawing {
  /** As it was kept; null: draw it. */
  readonly svg: string | null;
  keep(svg: string): void;
}

const notKept: KeptDrawing = { svg: null, keep: () => {} };

/** Drawings in a store, each by all that it is drawn from. */
export function keptDrawings(store: Store | null): (spec: ChartSpec, form: ChartForm) => KeptDrawing {
  if (store === null) return () => notKept;
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  return (spec, form) => {
    const name = store.nameOf('drawing', form, chartFile(spec).digest, oddNumbers(spec));
    const bytes = store.read(name);
    return { svg: bytes && decoder.decode(bytes), keep: (svg) => { store.write(name, encoder.encode(svg)); } };
  };
}

/** What JSON tells not apart: numbers that are none, and the zero below zero. */
const oddNumbers = rememberingEach((spec: ChartSpec): string => {
  const found: string[] = [];
  findOdd(spec, '', found);
  return found.join();
});

const isOdd = (value: number): boolean => !Number.isFinite(value) || Object.is(value, -0);

/** Odd numbers, each with the way to it. */
function findOdd(within: object, path: string, found: string[]): void {
  // Keys of a list, made as texts, would cost more than all else.
  if (Array.isArray(within)) for (let at = 0; at < within.length; at += 1) look(within[at], path, at, found);
  else for (const [key, value] of Object.entries(within)) look(value, path, key, found);
}

function look(value: unknown, path: string, key: string | number, found: string[]): void {
  if (typeof value === 'number') {
    if (isOdd(value)) found.push(`${path}${key}:${Object.is(value, -0) ? '-0' : value}`);
  } else if (typeof value === 'object' && value !== null) findOdd(value, `${path}${key}.`, found);
}
