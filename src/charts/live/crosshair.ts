import type { Chart, Plugin } from 'chart.js';
import { drawLine } from '#src/charts/parts/stroke.ts';
import { slotOf } from '#src/charts/parts/geometry.ts';
import type { ChartTheme } from '#src/charts/theme.ts';

/** A line through the label that is being read. */
export function crosshair(theme: ChartTheme, active: () => number | null): Plugin {
  return {
    id: 'crosshair',
    beforeDatasetsDraw(chart: Chart) {
      const index = active();
      if (index === null) return;
      const { left, right, top, bottom } = chart.chartArea;
      const stroke = { colour: theme.colour('axis'), width: 1 };
      if (chart.options.indexAxis === 'y') {
        const y = chart.scales['y']?.getPixelForValue(index) ?? top;
        drawLine(chart.ctx, [left, y], [right, y], stroke);
      } else {
        const { middle } = slotOf(chart, index);
        drawLine(chart.ctx, [middle, top], [middle, bottom], stroke);
      }
    },
  };
}
