import { bandNameWidth, bandStripes } from '#src/charts/parts/bandStripes.ts';
import { emptyNote, gapNote, sampleNote } from '#src/charts/parts/notes.ts';
import { labelAxis } from '#src/charts/parts/axes.ts';
import { rangeBoxes } from '#src/charts/parts/rangeBoxes.ts';
import { rangeBars, stripeAxis } from '#src/charts/parts/rangeBars.ts';
import { isSample } from '#src/charts/parts/values.ts';
import { kindSize } from '#src/charts/sizes.ts';
import { stillOptions } from '#src/charts/parts/options.ts';
import type { DrawKind } from '#src/charts/kind.ts';

const left = 34;

/** Classes as stripes, ranges as boxes in them (WQI: no letter prints a number, only classes). */
export const bands: DrawKind = (spec, theme, form) => {
  const right = bandNameWidth(spec);
  return {
    type: 'bar',
    data: rangeBars(spec),
    options: stillOptions(theme, { top: isSample(spec) ? 30 : 10, right, bottom: 2, left }, {
      x: labelAxis(spec, theme, kindSize(spec.kind, form).width - left - right, true),
      y: { type: 'linear', ...stripeAxis(spec) },
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
