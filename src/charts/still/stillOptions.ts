import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Padding } from '#src/charts/parts/options.ts';

/** The part of a Chart.js configuration that our line charts use, as they write it. */
export interface LineConfig {
  readonly labels: readonly string[];
  readonly datasets: readonly LineData[];
  readonly padding: Padding;
  readonly x: LabelAxis;
  readonly y: ValueAxis;
  readonly plugins: readonly Plugin[];
}

export interface LineData {
  readonly data: readonly (number | null)[];
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly borderDash: readonly number[];
}

interface Axis {
  readonly display?: boolean;
  readonly afterBuildTicks?: (axis: { ticks: { value: number }[] }) => void;
}

interface Written {
  readonly color: string;
  readonly font: { readonly family: string; readonly size: number; readonly lineHeight?: number };
  readonly padding: number;
}

export interface LabelAxis extends Axis {
  readonly ticks?: Written & { readonly callback: (value: number) => readonly string[] | string };
}

export interface ValueAxis extends Axis {
  readonly beginAtZero?: boolean;
  readonly grace?: string;
  readonly grid: { readonly display?: boolean; readonly color: (context: { tick: { value: number } }) => string };
  readonly ticks: Partial<Written> & { readonly display?: boolean; readonly count?: number; readonly maxTicksLimit?: number; readonly callback?: (value: number) => string };
}

/** Null: Chart.js itself must draw this one. */
export function lineConfig({ type, data, options, plugins }: ChartConfiguration & { readonly type?: string }): LineConfig | null {
  const { x, y } = (options?.scales ?? {}) as unknown as { x: LabelAxis; y: ValueAxis };
  if (type !== 'line' || data.labels === undefined || data.labels.length === 0) return null;
  return {
    labels: data.labels as string[],
    datasets: data.datasets as unknown as LineData[],
    padding: options?.layout?.padding as Padding,
    x,
    y,
    plugins: (plugins ?? []) as Plugin[],
  };
}
