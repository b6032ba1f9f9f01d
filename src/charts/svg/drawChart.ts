import { BasicPlatform } from 'chart.js';
import { DOMMatrix, DOMPoint } from '@napi-rs/canvas';
import { Window } from 'happy-dom';
import svgcanvas from 'svgcanvas';
import type { ChartConfiguration } from 'chart.js';
import type { SvgContext } from 'svgcanvas';
import { createMeasure } from '#src/charts/svg/measureText.ts';
import { registerParts } from '#src/charts/register.ts';
import { withGlobals } from '#src/charts/svg/withGlobals.ts';
import type { Size } from '#src/charts/sizes.ts';

export type SvgRoot = ReturnType<SvgContext['getSvg']>;

/** Chart.js drawing into SVG elements instead of pixels: no browser, no motion. */
export function drawChart(config: ChartConfiguration, { width, height }: Size): SvgRoot {
  const Chart = registerParts();
  const { document } = new Window();
  // The SVG context makes its text through the global document and its transforms through the DOM's matrices.
  return withGlobals({ document, DOMMatrix, DOMPoint }, () => {
    const context = new svgcanvas.Context({ width, height, ctx: createMeasure(), document });
    const canvas = { width, height, style: {}, getContext: () => context };
    context.canvas = canvas;
    const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
      ...config,
      platform: BasicPlatform,
      options: { ...config.options, devicePixelRatio: 1 },
    });
    const svg = context.getSvg();
    chart.stop();
    return svg;
  });
}
