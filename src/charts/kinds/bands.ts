import { bandNameWidth, bandStripes, stripesOf } from '#src/charts/parts/bandStripes.ts';
import { emptyNote, gapNote, sampleNote } from '#src/charts/parts/notes.ts';
import { labelAxis } from '#src/charts/parts/axes.ts';
import { rangeBoxes } from '#src/charts/parts/rangeBoxes.ts';
import { rangeEnds } from '#src/charts/parts/bandStripes.ts';
import { isSample } from '#src/charts/parts/values.ts';
import { kindSize } from '#src/charts/sizes.ts';
import { stillOptions } from '#src/charts/parts/options.ts';
import type { DrawKind } from '#src/charts/kind.ts';

const left = 34;

/**
 * Classes as stripes, ranges as boxes in them (WQI: no letter prints a number, only classes).
 * The boxes are drawn by a plugin; the bars themselves are there for the pointer and stay unpainted.
 */
export const bands: DrawKind = (spec, theme, form) => {
  const right = bandNameWidth(spec);
  const stripes = stripesOf(spec);
  return {
    type: 'bar',
    data: {
      labels: [...spec.labels],
      datasets: spec.series.map((series) => ({
        label: series.name,
        data: spec.labels.map((_, index): [number, number] | null => {
          const range = series.ranges?.[index] ?? null;
          const value = series.values[index] ?? null;
          if (range !== null) return [...rangeEnds(spec, range)];
          return value === null ? null : [value, value];
        }),
        backgroundColor: 'transparent',
        hoverBackgroundColor: 'transparent',
        borderWidth: 0,
        skipNull: true,
        categoryPercentage: 0.86,
        barPercentage: 1,
      })),
    },
    options: stillOptions(theme, { top: isSample(spec) ? 30 : 10, right, bottom: 2, left }, {
      x: labelAxis(spec, theme, kindSize(spec.kind, form).width - left - right, true),
      y: { type: 'linear', display: false, min: stripes[0]?.low ?? 0, max: stripes.at(-1)?.high ?? 1 },
    }),
    plugins: [
      bandStripes(spec, theme, true),
      rangeBoxes(spec, theme, true),
      gapNote(spec, theme, () => 0),
      sampleNote(spec, theme, false),
      emptyNote(spec, theme),
    ],
  };
};
