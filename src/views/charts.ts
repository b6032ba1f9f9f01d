import type { ChartSpec } from '#src/charts/spec.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { budgetCharts } from '#src/views/budget.ts';
import { indicatorGlances } from '#src/views/indicatorGlance.ts';
import { levelsChart } from '#src/views/levelsChart.ts';
import { projectCharts } from '#src/views/project.ts';
import { provinceCharts } from '#src/views/provincePage.ts';

/** Charts of one kind of page; a page with charts of its own adds a line to the list below. */
type ChartSource = (province: LoadedProvince) => readonly ChartSpec[];

const indicatorCharts: ChartSource = (province) =>
  indicatorGlances(province).map(({ drawing }) => drawing.chart);

const sources: readonly ChartSource[] = [indicatorCharts, levelsChart, budgetCharts, projectCharts, provinceCharts];

/** Every chart of the site, for `/charts/<id>.json`: what the browser draws when a reader points at one. */
export const allCharts = (province: LoadedProvince): ChartSpec[] => sources.flatMap((source) => source(province));
