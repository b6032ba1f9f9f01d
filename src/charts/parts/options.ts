import type { ChartOptions } from 'chart.js';
import type { ChartTheme } from '#src/charts/theme.ts';
import { textSize } from '#src/charts/sizes.ts';

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What every chart shares: a fixed size, no motion, no events (the interactive form adds its own). */
export function stillOptions(theme: ChartTheme, padding: Padding, scales: object): ChartOptions {
  return {
    responsive: false,
    animation: false,
    events: [],
    color: theme.colour('ink'),
    borderColor: theme.colour('grid'),
    backgroundColor: theme.colour('accent'),
    font: { family: theme.font, size: textSize },
    layout: { padding: { ...padding }, autoPadding: false },
    datasets: { bar: { clip: false }, line: { clip: false } },
    scales: scales as NonNullable<ChartOptions['scales']>,
  };
}
