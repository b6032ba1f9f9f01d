import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { perProvince } from '#src/datasets/perProvince.ts';
import { standingOf, type JudgedPair } from '#src/derive/standing.ts';
import { drawingOf, type IndicatorDrawing } from '#src/views/indicatorDrawing.ts';
import { indicatorCard, type IndicatorCard } from '#src/views/indicatorCard.ts';
import { indicatorGaps, type IndicatorGap } from '#src/views/indicatorGaps.ts';
import { indicatorsOf, type Indicator } from '#src/views/lookup.ts';

/** What pages about many indicators tell of each: made once, and without the rows that its own page shows. */
export interface IndicatorGlance {
  readonly card: IndicatorCard;
  readonly gaps: readonly IndicatorGap[];
  readonly latest: readonly JudgedPair[];
  readonly drawing: IndicatorDrawing;
}

const glances = perProvince((province) => new Map(indicatorsOf(province).map((indicator) => {
  const standing = standingOf(indicator.dataset, province.referenceDate);
  const glance: IndicatorGlance = {
    card: indicatorCard(province, indicator, standing),
    gaps: indicatorGaps(province, indicator, standing),
    latest: standing.latest,
    drawing: drawingOf(province, indicator, standing),
  };
  return [indicator.dataset.id, glance] as const;
})));

/** In the order of `indicatorsOf`. */
export const indicatorGlances = (province: LoadedProvince): IndicatorGlance[] => [...glances(province).values()];

export function glanceOf(province: LoadedProvince, { dataset }: Indicator): IndicatorGlance {
  const glance = glances(province).get(dataset.id);
  if (!glance) throw new Error(`not an indicator of this province: ${dataset.id}`);
  return glance;
}
