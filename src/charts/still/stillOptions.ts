import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Padding } from '#src/charts/parts/options.ts';

/** The part of a Chart.js configuration that our upright charts use, as they write it. */
export interface StillConfig {
  readonly type: 'line' | 'bar';
  readonly labels: readonly string[];
  readonly datasets: readonly StillData[];
  readonly padding: Padding;
  readonly x: LabelAxis;
  readonly y: ValueAxis;
  readonly plugins: readonly Plugin[];
}

/** Values by label; from-to pairs where parts of our own draw them. */
export interface StillData {
  readonly data: readonly (number | readonly [number, number] | null)[];
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly borderDash: readonly number[];
  readonly backgroundColor: string;
  /** Of a label's place, how much its bars take, and of a bar's place, how much the bar. */
  readonly categoryPercentage: number;
  readonly barPercentage: number;
  readonly maxBarThickness?: number;
}

export interface AxisFont {
  readonly family: string;
  readonly size: number;
  readonly lineHeight?: number;
}

interface Written {
  readonly color: string;
  readonly font: AxisFont;
  readonly padding: number;
}

export interface LabelAxis {
  readonly display?: boolean;
  readonly afterBuildTicks?: (axis: { ticks: { value: number }[] }) => void;
  readonly ticks?: Written & { readonly labelOffset?: number; readonly callback: (value: number) => readonly string[] | string };
}

export interface ValueAxis {
  readonly display?: boolean;
  /** Both or none. */
  readonly min?: number;
  readonly max?: number;
  readonly suggestedMax?: number;
  readonly beginAtZero?: boolean;
  readonly grace?: string;
  readonly grid?: { readonly display?: boolean; readonly color: (context: { tick: { value: number } }) => string };
  readonly ticks?: Partial<Written> & { readonly display?: boolean; readonly count?: number; readonly maxTicksLimit?: number; readonly callback?: (value: number) => string };
}

/** Null: Chart.js itself must draw this one. */
export function stillConfig(config: ChartConfiguration): StillConfig | null {
  const { data, options, plugins, type } = config as ChartConfiguration<'line' | 'bar'>;
  const { x, y } = (options?.scales ?? {}) as unknown as { x: LabelAxis; y: ValueAxis };
  if ((type !== 'line' && type !== 'bar') || options?.indexAxis === 'y' || (data.labels ?? []).length === 0) return null;
  return {
    type,
    labels: data.labels as string[],
    datasets: data.datasets as unknown as StillData[],
    padding: options?.layout?.padding as Padding,
    x,
    y,
    plugins: (plugins ?? []) as Plugin[],
  };
}
