import type { Chart, Plugin } from 'chart.js';
import { drawLabel } from '#src/charts/parts/text.ts';
import { fillBox, outlineBox } from '#src/charts/parts/stroke.ts';
import { formatNumber, formatRange } from '#src/charts/numbers.ts';
import { estimateWidth, wrapText } from '#src/charts/textFit.ts';
import { isMark } from '#src/charts/parts/values.ts';
import { pixelOf, slotOf } from '#src/charts/parts/geometry.ts';
import { rangeEnds } from '#src/charts/parts/bandStripes.ts';
import { seriesInk } from '#src/charts/theme.ts';
import { smallSize } from '#src/charts/sizes.ts';
import type { Box } from '#src/charts/parts/stroke.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';

interface Item {
  readonly series: ChartSeries;
  readonly box: Box;
  readonly name: string;
  readonly number: string;
  readonly ranged: boolean;
}

const isPlain = (value: number): boolean => Number.isInteger(value);

function itemAt(chart: Chart, spec: ChartSpec, series: ChartSeries, index: number, side: readonly [number, number]): Item | null {
  const range = series.ranges?.[index] ?? null;
  const value = series.values[index] ?? null;
  const ends = range === null ? null : rangeEnds(spec, range);
  if (ends === null && value === null) return null;
  const slot = slotOf(chart, index, 300);
  const [place, of] = side;
  const share = (slot.width * 0.86) / of;
  const x = slot.left + slot.width * 0.07 + share * place;
  const [low, high] = ends ?? [value ?? 0, value ?? 0];
  const top = pixelOf(chart, high) - (ends === null ? 3 : -2);
  const bottom = pixelOf(chart, low) + (ends === null ? 3 : -2);
  const box = { x: x + 2, y: top, width: share - 4, height: bottom - top };
  const number = range === null ? formatNumber(value ?? 0, isPlain(value ?? 0) ? 0 : 2) : formatRange(range);
  return { series, box, name: series.name, number, ranged: range !== null };
}

function itemsOf(chart: Chart, spec: ChartSpec): Item[] {
  return spec.labels.flatMap((_, index) => {
    const known = spec.series.filter((series) => (series.ranges?.[index] ?? series.values[index] ?? null) !== null);
    return known.flatMap((series, order) => itemAt(chart, spec, series, index, [order, known.length]) ?? []);
  });
}

/** A range is lined to the left, a sample to the right, as everywhere; a single value is a plain bar. */
function paintOf(series: ChartSeries, ranged: boolean, theme: ChartTheme): CanvasPattern | string {
  const ink = series.role === 'central' ? 'central' : 'accent';
  if (series.sample === true) return theme.hatch(ink);
  return ranged ? theme.range(ink) : theme.colour(ink);
}

/** The actual range lined, the target's class dashed: a range is an area, never a point. */
export function rangeBoxes(spec: ChartSpec, theme: ChartTheme, named: boolean): Plugin {
  return {
    id: 'rangeBoxes',
    afterDatasetsDraw(chart: Chart) {
      for (const { series, box, ranged, name, number } of itemsOf(chart, spec)) {
        const ink = seriesInk(series, spec.series);
        if (!isMark(series)) fillBox(chart.ctx, box, paintOf(series, ranged, theme));
        outlineBox(chart.ctx, box, { colour: theme.colour(ink), width: 2, dash: isMark(series) ? [6, 4] : [] });
        if (!named) continue;
        const middle = box.y + box.height / 2;
        const words = `${name} ${number}`;
        const lines = estimateWidth(words, smallSize) <= box.width - 8 ? [words] : [...wrapText(name, box.width + 4, smallSize, 2), number];
        const inside = lines.length * 15 <= box.height - 2;
        const start = inside ? middle - ((lines.length - 1) * 15) / 2 : box.y - lines.length * 15 + 4;
        lines.forEach((text, line) => drawLabel(chart.ctx, theme, { text, x: box.x + box.width / 2, y: start + line * 15, align: 'center', size: smallSize, bold: !isMark(series), halo: !isMark(series) }));
      }
    },
  };
}
