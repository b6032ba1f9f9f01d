import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { JudgedPair, Standing } from '#src/derive/standing.ts';
import { indicatorWords } from '#src/i18n/indicators.ts';
import { formatDate } from '#src/thai/dates.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';
import { agencyName, agencyPath, officialRecords, textField, type Indicator } from '#src/views/lookup.ts';

/** What an indicator still lacks: what, from whom, by when. */
export interface IndicatorGap {
  readonly what: string;
  readonly who: string | null;
  readonly whoPath: string | null;
  readonly by: string | null;
}

/** A period that is over, while its figure was counted to a day within it. */
export interface Unfinished {
  readonly period: string;
  readonly countedTo: string;
}

export const unfinishedOf = ({ latest }: { readonly latest: readonly Pick<JudgedPair, 'period' | 'countedTo' | 'judgement'>[] }, referenceDate: IsoDate): Unfinished[] =>
  latest.flatMap(({ period, countedTo, judgement }) =>
    judgement.reason === 'figure-before-end' && countedTo !== null && period.end < referenceDate ? [{ period: periodLabel(period, 'long'), countedTo: formatDate(countedTo, 'short') }] : []);

/** More open periods than this are told as one span. */
const mostSingle = 2;

/** The results that a standing waits for, or an empty list of rows. */
export function indicatorGaps(province: LoadedProvince, indicator: Indicator, standing: Standing): IndicatorGap[] {
  const { dataset } = indicator;
  const { agency, agencyNote } = dataset.definition;
  const who = agency === null ? (agencyNote ?? null) : agencyName(province, agency);
  const whoPath = agency === null ? null : agencyPath(province, agency);
  const gap = (what: string, period?: Period): IndicatorGap => ({ what, who, whoPath, by: dueDate(province, indicator, period) });
  if (dataset.definition.kind === 'records') {
    return standing.overall.verdict === 'missing' ? [gap(indicatorWords.items(dataset.definition.itemTitle ?? dataset.definition.title))] : [];
  }
  const periods = [...new Map(standing.awaited.map(({ period }) => [period.id, period])).values()];
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  if (periods.length > mostSingle) return [gap(indicatorWords.resultSpan(periodLabel(first, 'long'), periodLabel(last, 'long')), last)];
  return periods.map((period) => gap(indicatorWords.result(periodLabel(period, 'long')), period));
}

/** The indicator's own deadline; else the day by which the province sends the round's figures on. */
function dueDate(province: LoadedProvince, { dataset }: Indicator, period: Period | undefined): string | null {
  const own = province.content.deadlines.once.find((deadline) => deadline.indicator === dataset.id);
  if (own) return formatDate(own.date, 'short');
  if (period?.kind !== 'round') return null;
  const round = officialRecords(province, 'rounds', period.fiscalYear).find((row) => row.id === period.id.slice(-1));
  const date = round ? textField(round, 'submitBy') : null;
  return date === null ? null : indicatorWords.submitTo(formatDate(date, 'short'));
}
