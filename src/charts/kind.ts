import type { ChartConfiguration } from 'chart.js';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';

/** A kind of chart: pure, and the same at build and in the browser. */
export type DrawKind = (spec: ChartSpec, theme: ChartTheme, form: ChartForm) => ChartConfiguration;
