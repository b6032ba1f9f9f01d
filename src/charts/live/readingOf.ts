import { wordsOf } from '#src/charts/describeChart.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

/** What stands at one label: every series with its value, gaps said as such. */
export interface Reading {
  readonly label: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
}

export function readingOf(spec: ChartSpec, index: number): Reading {
  return {
    label: spec.labels[index] ?? '',
    rows: spec.series.map((series) => ({ name: series.name, value: wordsOf(spec, series, index) })),
  };
}

export const sayReading = ({ label, rows }: Reading): string => `${label}: ${rows.map(({ name, value }) => `${name} ${value}`).join(', ')}`;
