import type { Chart, Plugin } from 'chart.js';
import { chartWords } from '#src/i18n/charts.ts';
import { drawLabel } from '#src/charts/parts/text.ts';
import { fillBox, outlineBox } from '#src/charts/parts/stroke.ts';
import { gapsOf, isEmpty, isSample } from '#src/charts/parts/values.ts';
import { slotOf } from '#src/charts/parts/geometry.ts';
import { smallSize } from '#src/charts/sizes.ts';
import { estimateWidth } from '#src/charts/textFit.ts';
import type { ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';

/** Says in the middle of the frame that there is nothing to draw. */
export function emptyNote(spec: ChartSpec, theme: ChartTheme): Plugin {
  return {
    id: 'emptyNote',
    afterDraw(chart: Chart) {
      if (!isEmpty(spec)) return;
      const { left, right, top, bottom } = chart.chartArea;
      drawLabel(chart.ctx, theme, { text: chartWords.noData, x: (left + right) / 2, y: (top + bottom) / 2, align: 'center', ink: 'muted', halo: true });
    },
  };
}

/** The word ตัวอย่าง in a chip at the top, and a hatched ground where the drawing has no areas of its own to hatch. */
export function sampleNote(spec: ChartSpec, theme: ChartTheme, ground: boolean): Plugin {
  return {
    id: 'sampleNote',
    beforeDraw(chart: Chart) {
      if (!isSample(spec) || !ground) return;
      const { left, top, width, height } = chart.chartArea;
      fillBox(chart.ctx, { x: left, y: top, width, height }, theme.hatch('grid'));
    },
    afterDraw(chart: Chart) {
      if (!isSample(spec)) return;
      const width = estimateWidth(chartWords.sample, smallSize) + 18;
      const box = { x: chart.width - width - 1, y: 1, width, height: 20 };
      fillBox(chart.ctx, box, theme.colour('paper'));
      outlineBox(chart.ctx, box, { colour: theme.colour('muted'), width: 1 });
      drawLabel(chart.ctx, theme, { text: chartWords.sample, x: box.x + width / 2, y: box.y + 10.5, align: 'center', size: smallSize, ink: 'muted' });
    },
  };
}

function runs(gaps: readonly number[]): number[][] {
  return gaps.reduce<number[][]>((all, gap) => {
    const run = all.at(-1);
    if (run !== undefined && run.at(-1) === gap - 1) run.push(gap);
    else all.push([gap]);
    return all;
  }, []);
}

/** Marks labels without a result just above the axis: in words where there is room, else with a dash. `shift` moves it to where the bar would be. */
export function gapNote(spec: ChartSpec, theme: ChartTheme, shift: (chart: Chart, index: number) => number): Plugin {
  return {
    id: 'gapNote',
    afterDatasetsDraw(chart: Chart) {
      if (isEmpty(spec)) return;
      const zero = chart.scales['y']?.getPixelForValue(0) ?? chart.chartArea.bottom;
      const y = Math.min(zero, chart.chartArea.bottom) - 13;
      for (const run of runs(gapsOf(spec))) {
        const places = run.map((index) => slotOf(chart, index).middle + shift(chart, index));
        const room = slotOf(chart, 0).width * run.length;
        const x = places.reduce((sum, place) => sum + place, 0) / places.length;
        const words = room >= estimateWidth(chartWords.noData, smallSize) + 8;
        for (const place of words ? [x] : places) {
          drawLabel(chart.ctx, theme, { text: words ? chartWords.noData : chartWords.missingMark, x: place, y, align: 'center', size: smallSize, ink: 'muted', halo: true });
        }
      }
    },
  };
}
