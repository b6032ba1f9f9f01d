import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Judgement } from '#src/derive/verdict.ts';
import { budgetWords } from '#src/i18n/budget.ts';
import { budgetPart } from '#src/views/budgetPart.ts';
import type { IndicatorCard } from '#src/views/indicatorCard.ts';
import type { Indicator } from '#src/views/lookup.ts';

/**
 * What a card says of payments: all of the last fiscal year that has any, added up as the budget page adds them, for a line
 * an agency and month would say neither. Null for other indicators, and while nobody has reported.
 */
export function moneyCard(province: LoadedProvince, { dataset, definition }: Indicator): Pick<IndicatorCard, 'latest' | 'rows' | 'overall' | 'reason' | 'gap' | 'spark'> | null {
  if (definition.page !== 'budget') return null;
  for (const fiscalYear of dataset.fiscalYears.toReversed()) {
    const { paid, whole } = budgetPart(province, fiscalYear, false);
    if (!paid) continue;
    const overall: Judgement = { verdict: whole.year, reason: whole.year === 'undecided' ? 'no-target' : 'compared' };
    const reason = whole.year === 'undecided' || whole.year === 'missing' ? budgetWords.notJudged : null;
    return { latest: [], rows: { count: paid, itemTitle: budgetWords.paidIn(fiscalYear) }, overall, reason, gap: null, spark: null };
  }
  return null;
}
