import { BasicPlatform } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { createMeasure } from '#src/charts/svg/measureText.ts';
import { RecordingContext, type Drawn } from '#src/charts/svg/recordingContext.ts';
import { drawStill } from '#src/charts/still/drawStill.ts';
import { stillConfig } from '#src/charts/still/stillOptions.ts';
import { registerParts } from '#src/charts/register.ts';
import type { Size } from '#src/charts/sizes.ts';

/** What is drawn, in order, kept instead of painted: no browser, no motion. */
export function drawChart(config: ChartConfiguration, size: Size): readonly Drawn[] {
  const still = stillConfig(config);
  if (still === null) return drawByChartJs(config, size);
  const context = new RecordingContext(createMeasure());
  drawStill(still, size, context, createMeasure());
  return context.drawn;
}

/** As the drawing that answers does it in the browser. */
export function drawByChartJs(config: ChartConfiguration, { width, height }: Size): readonly Drawn[] {
  const Chart = registerParts();
  const context = new RecordingContext(createMeasure());
  const canvas = { width, height, style: {}, getContext: () => context };
  context.canvas = canvas;
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...config,
    platform: BasicPlatform,
    options: { ...config.options, devicePixelRatio: 1 },
  });
  const { drawn } = context;
  // Chart.js remembers every chart that is not taken down.
  chart.destroy();
  return drawn;
}
