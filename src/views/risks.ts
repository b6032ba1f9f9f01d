import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import type { HeadlineFigure } from '#src/views/headlineFigure.ts';
import type { IndicatorCard } from '#src/views/indicatorCard.ts';
import { indicatorCard } from '#src/views/indicatorCard.ts';
import { indicatorGaps } from '#src/views/indicatorGaps.ts';
import { indicatorsOf } from '#src/views/lookup.ts';
import { agencyLink, type NamedLink } from '#src/views/namedLinks.ts';
import { standingOf } from '#src/derive/standing.ts';

/** An indicator that stands below its target, or behind the pace to it; who answers for it, and by when. */
export interface Risk {
  readonly card: IndicatorCard;
  readonly figure: HeadlineFigure;
  readonly why: 'below' | 'below-so-far' | 'behind';
  readonly who: NamedLink | null;
  readonly by: string | null;
}

function whyOf({ judgement, soFar, pace }: HeadlineFigure): Risk['why'] | null {
  if (judgement.verdict === 'below') return 'below';
  if (soFar?.verdict === 'below') return 'below-so-far';
  return pace?.apart.side === 'worse' ? 'behind' : null;
}

/** As it stood at the end of a fiscal year: what came later must not hide how that year ended. */
const toYear = (dataset: Dataset, fiscalYear: number): Dataset => ({ ...dataset, observations: dataset.observations.filter(({ period }) => period.fiscalYear <= fiscalYear) });

/** Official indicators of a fiscal year that may miss their target (letter sk-2560-07-03, section 5.2: the water, to be explained to the evaluators). */
export function risksOf(province: LoadedProvince, fiscalYear: number): Risk[] {
  return indicatorsOf(province)
    .filter(({ dataset, definition }) => !dataset.definition.sample && definition.fiscalYears.includes(fiscalYear))
    .flatMap((indicator) => {
      const standing = standingOf(toYear(indicator.dataset, fiscalYear), province.referenceDate);
      const card = indicatorCard(province, indicator, standing);
      const { agency } = indicator.dataset.definition;
      const by = indicatorGaps(province, indicator, standing)[0]?.by ?? null;
      // What stands in another year's round is no risk of this year's evaluation.
      return [...card.latest, ...card.awaited].filter(({ fiscalYear: own }) => own === fiscalYear).flatMap((figure) => {
        const why = whyOf(figure);
        return why === null ? [] : [{ card, figure, why, who: agency === null ? null : agencyLink(province, agency), by }];
      });
    });
}
