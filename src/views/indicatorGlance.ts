import { noAnswers } from '#src/cache/answers.ts';
import { lookAgain, watch } from '#src/cache/looks.ts';
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
  readonly latest: readonly Pick<JudgedPair, 'period' | 'countedTo' | 'judgement'>[];
  readonly drawing: IndicatorDrawing;
}

/** Of one indicator: made once, and not again while all that it was made from is the same. */
const glances = perProvince(() => new Map<string, { readonly glance: IndicatorGlance; readonly seen: ReadonlySet<string> }>());

export function glanceOf(province: LoadedProvince, indicator: Indicator): IndicatorGlance {
  const { id } = indicator.dataset;
  const known = glances(province);
  const before = known.get(id);
  if (before) {
    lookAgain(before.seen);
    return before.glance;
  }
  const { result: glance, seen } = watch(() => (province.findings ?? noAnswers).of(['glance', id, JSON.stringify(indicator.definition)], () => makeGlance(province, indicator)));
  known.set(id, { glance, seen });
  lookAgain(seen);
  return glance;
}

function makeGlance(province: LoadedProvince, indicator: Indicator): IndicatorGlance {
  const standing = standingOf(indicator.dataset, province.referenceDate);
  return {
    card: indicatorCard(province, indicator, standing),
    gaps: indicatorGaps(province, indicator, standing),
    latest: standing.latest.map(({ period, countedTo, judgement }) => ({ period, countedTo, judgement })),
    drawing: drawingOf(province, indicator, standing),
  };
}

/** In the order of `indicatorsOf`. */
export const indicatorGlances = (province: LoadedProvince): IndicatorGlance[] => indicatorsOf(province).map((indicator) => glanceOf(province, indicator));
