import type { Plugin } from 'chart.js';
import { drawLabel } from '#src/charts/parts/text.ts';
import { drawLine, fillBox, outlineBox } from '#src/charts/parts/stroke.ts';
import { estimateWidth } from '#src/charts/textFit.ts';
import { markDash } from '#src/charts/parts/markLines.ts';
import { isMark, isSample } from '#src/charts/parts/values.ts';
import { sampleName } from '#src/i18n/charts.ts';
import { seriesInk } from '#src/charts/theme.ts';
import { kindSize, smallSize } from '#src/charts/sizes.ts';
import type { ChartForm } from '#src/charts/sizes.ts';
import type { ChartSeries, ChartSpec } from '#src/charts/spec.ts';
import type { ChartTheme } from '#src/charts/theme.ts';

interface Place {
  readonly series: ChartSeries;
  readonly name: string;
  readonly x: number;
  readonly row: number;
}

const rowHeight = 19;
const swatch = 20;

/** Places of the names of the series in rows above the drawing; used where bars are too narrow to bear their names. */
function keyPlaces(spec: ChartSpec, form: ChartForm): readonly Place[] {
  const width = kindSize(spec.kind, form).width - (isSample(spec) ? 70 : 0);
  let x = 0;
  let row = 0;
  return spec.series.map((series) => {
    const name = series.sample === true && !isSample(spec) ? sampleName(series.name) : series.name;
    const needed = swatch + 6 + estimateWidth(name, smallSize) + 16;
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const place = { series, name, x, row };
    x += needed;
    return place;
  });
}

export const keyHeight = (spec: ChartSpec, form: ChartForm): number => ((keyPlaces(spec, form).at(-1)?.row ?? 0) + 1) * rowHeight + 8;

export function key(spec: ChartSpec, theme: ChartTheme, form: ChartForm): Plugin {
  return {
    id: 'key',
    afterDraw({ ctx }) {
      for (const { series, name, x, row } of keyPlaces(spec, form)) {
        const y = row * rowHeight + 11;
        const ink = seriesInk(series, spec.series);
        const box = { x: x + 1, y: y - 5.5, width: swatch - 2, height: 11 };
        if (isMark(series)) drawLine(ctx, [x, y], [x + swatch, y], { colour: theme.colour(ink), width: 2, dash: markDash(series) });
        else {
          if (series.role !== 'central') fillBox(ctx, box, series.sample === true ? theme.hatch(ink) : theme.colour(ink));
          if (series.role === 'central' || series.sample === true) outlineBox(ctx, box, { colour: theme.colour(ink), width: 1.5 });
        }
        drawLabel(ctx, theme, { text: name, x: x + swatch + 6, y, size: smallSize });
      }
    },
  };
}
