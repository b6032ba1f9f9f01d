import type { Chart, Plugin } from 'chart.js';
import { drawLabel, drawLabels } from '#src/charts/parts/text.ts';
import { drawLine, fillBox } from '#src/charts/parts/stroke.ts';
import { formatNumber, formatRange } from '#src/charts/numbers.ts';
import { inks } from '#src/charts/theme.ts';
import { pixelOf } from '#src/charts/parts/geometry.ts';
import { smallSize } from '#src/charts/sizes.ts';
import { estimateWidth } from '#src/charts/textFit.ts';
import type { ChartBand, ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme, Ink } from '#src/charts/theme.ts';

/** Class names of tones, worst first; any other tone takes the colour of its place in the list. */
const tones = ['very-poor', 'poor', 'fair', 'good', 'very-good'];

/** A band's place on the axis. Classes are printed as 0–30, 31–60: the stripes meet at 30, so that nothing lies between them. */
export interface Stripe {
  readonly band: ChartBand;
  readonly ink: Ink;
  readonly low: number;
  readonly high: number;
}

export function stripesOf(spec: ChartSpec): readonly Stripe[] {
  const bands = [...(spec.bands ?? [])].sort((a, b) => a.min - b.min);
  return bands.map((band, index) => {
    const named = tones.indexOf(band.tone);
    const wanted = inks.find((ink) => ink.startsWith('band-') && ink === band.tone);
    const ink = wanted ?? (`band-${Math.min(5, (named >= 0 ? named : index) + 1)}` as Ink);
    return { band, ink, low: index === 0 ? band.min : (bands[index - 1]?.max ?? band.min), high: band.max };
  });
}

/** Where a range lies: a range that is a class takes the whole stripe of the class. */
export function rangeEnds(spec: ChartSpec, range: readonly [number, number]): readonly [number, number] {
  const stripes = stripesOf(spec);
  const low = stripes.find(({ band }) => band.min === range[0])?.low ?? range[0];
  return [low, range[1]];
}

export const bandNameWidth = (spec: ChartSpec): number =>
  Math.max(8, ...(spec.bands ?? []).map((band) => estimateWidth(band.name, smallSize) + 14, 8));

/** Classes as stripes behind everything, their limits at the left and their names at the right. */
export function bandStripes(spec: ChartSpec, theme: ChartTheme, named: boolean): Plugin {
  return {
    id: 'bandStripes',
    beforeDatasetsDraw(chart: Chart) {
      const { ctx, chartArea } = chart;
      const { left, right, width } = chartArea;
      for (const { band, ink, low, high } of stripesOf(spec)) {
        const [bottom, top] = [pixelOf(chart, low), pixelOf(chart, high)];
        fillBox(ctx, { x: left, y: top, width, height: bottom - top }, theme.colour(ink));
        drawLine(ctx, [left, top], [right, top], { colour: theme.colour('paper'), width: 1.5 });
        if (!named) continue;
        const y = (top + bottom) / 2;
        drawLabel(ctx, theme, { text: formatNumber(high, 0), x: left - 6, y: top, align: 'right', size: smallSize, ink: 'muted' });
        drawLabels(ctx, theme, [
          { text: band.name, x: right + 8, y: bottom - top >= 34 ? y - 8 : y, size: smallSize },
          ...(bottom - top >= 34 ? [{ text: formatRange([band.min, band.max]), x: right + 8, y: y + 8, size: smallSize, ink: 'muted' as const }] : []),
        ]);
      }
      const lowest = stripesOf(spec)[0];
      if (lowest !== undefined && named) drawLabel(ctx, theme, { text: formatNumber(lowest.low, 0), x: left - 6, y: pixelOf(chart, lowest.low), align: 'right', size: smallSize, ink: 'muted' });
    },
  };
}
