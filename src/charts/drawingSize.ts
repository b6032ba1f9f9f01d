import { keyHeight } from '#src/charts/parts/key.ts';
import { kindSize } from '#src/charts/sizes.ts';
import { liesDown, rowHeight } from '#src/charts/parts/rows.ts';
import type { ChartForm, Size } from '#src/charts/sizes.ts';
import type { ChartSpec } from '#src/charts/spec.ts';

const axisHeight = 26;

/** Width and height of a drawing, in CSS pixels: rows take the height that they need. */
export function sizeOf(spec: ChartSpec, form: ChartForm): Size {
  const size = kindSize(spec.kind, form);
  if (spec.kind !== 'bars' || !liesDown(spec, form)) return size;
  return { width: size.width, height: keyHeight(spec, form) + spec.labels.length * rowHeight(spec) + axisHeight };
}
