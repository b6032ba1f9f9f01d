/**
 * A chart as data: what the page, the build-time drawing and the browser's interactive form all start from.
 * Values are in `unit`; null is a gap (missing), never zero.
 */
export interface ChartSpec {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly unit: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Bands of a class chart (WQI), worst first; `tone` names a colour of the palette. */
  readonly bands?: readonly ChartBand[];
  readonly decimals?: number;
}

/** bars: values against a dashed target; lines: series over months, labelled at their ends; bands: classes as bands; spark: a card's small chart. */
export type ChartKind = 'bars' | 'lines' | 'bands' | 'spark';

export interface ChartSeries {
  readonly name: string;
  readonly role: 'target' | 'actual' | 'central' | 'baseline';
  readonly values: readonly (number | null)[];
  /** For ranges (`31 - 60`): low and high ends, by label. */
  readonly ranges?: readonly (readonly [number, number] | null)[];
  readonly sample?: boolean;
}

export interface ChartBand {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly tone: string;
}
