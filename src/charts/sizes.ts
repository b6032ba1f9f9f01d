import type { ChartKind } from '#src/charts/spec.ts';

/** Wide is for paper and screens from 560 px of column, narrow for a phone: 720 px squeezed into 360 cannot be read. */
export type ChartForm = 'narrow' | 'wide';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const sizes: Record<ChartKind, Record<ChartForm, Size>> = {
  bars: { wide: { width: 720, height: 320 }, narrow: { width: 360, height: 280 } },
  lines: { wide: { width: 720, height: 320 }, narrow: { width: 360, height: 280 } },
  bands: { wide: { width: 720, height: 340 }, narrow: { width: 360, height: 320 } },
  spark: { wide: { width: 160, height: 48 }, narrow: { width: 160, height: 48 } },
};

/** Width and usual height of a kind, in CSS pixels. `sizeOf` in drawingSize.ts gives the height of one chart. */
export const kindSize = (kind: ChartKind, form: ChartForm): Size => sizes[kind][form];

export const textSize = 13;
export const smallSize = 12;
