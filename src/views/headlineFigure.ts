import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { ObservationNote } from '#src/datasets/model.ts';
import { achievementOf, gapOf, type DerivedNumber, type Gap } from '#src/derive/achievement.ts';
import { classSoFar } from '#src/derive/classSoFar.ts';
import { paceOf, type Pace } from '#src/derive/pace.ts';
import type { JudgedPair } from '#src/derive/standing.ts';
import type { Judgement, Verdict } from '#src/derive/verdict.ts';
import { reasonWords } from '#src/i18n/indicators.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { explained, type TargetReason } from '#src/views/targetReason.ts';
import { valueCell, type ValueCell } from '#src/views/valueCell.ts';
import { verdictBasis, type VerdictBasis } from '#src/views/verdictBasis.ts';

/** One result of the headline measure; `place` names the dimension values, if it has any. */
export interface HeadlineFigure {
  readonly place: string | null;
  readonly period: string;
  readonly fiscalYear: number;
  /** `รอบ 2/2560`, for narrow columns. */
  readonly periodShort: string;
  readonly actual: ValueCell;
  readonly target: ValueCell;
  readonly unit: string;
  /** Of the target: another where it is a percentage of the base. */
  readonly targetUnit: string;
  /** What the central office holds of the same. */
  readonly central: ValueCell;
  readonly pace: Pace | null;
  /** Without a result: how the last class that is stated compares with this target. */
  readonly soFar: { readonly period: string; readonly verdict: Verdict } | null;
  readonly achievement: DerivedNumber | null;
  readonly gap: Gap | null;
  readonly decimals: number | undefined;
  /** Less is better. */
  readonly lower: boolean;
  readonly judgement: Judgement;
  readonly basis: VerdictBasis;
  readonly reason: string | null;
  /** Remarks of the workbook that belong beside the figure: what stands in the way. */
  readonly raised: readonly ObservationNote[];
  readonly countedTo: IsoDate | null;
  /** The other measures of the same period and place. */
  readonly companions: readonly Companion[];
}

export interface Companion {
  readonly title: string;
  readonly unit: string;
  readonly actual: ValueCell;
  readonly target: ValueCell;
}

/** Makes figures of one indicator's pairs; `why` says why a target is missing. */
export const figureMaker = (definition: SeriesDefinition, all: readonly JudgedPair[], why: TargetReason) => (pair: JudgedPair): HeadlineFigure => {
  const basis = verdictBasis(definition);
  const measure = definition.measures[pair.measure];
  const actual = valueCell(pair.actual, definition);
  const soFar = classSoFar(pair, all, definition);
  return {
    place: Object.values(pair.dimensions).join(' ') || null,
    period: periodLabel(pair.period, 'long'),
    fiscalYear: pair.period.fiscalYear,
    periodShort: periodLabel(pair.period, 'short'),
    actual,
    target: explained(valueCell(pair.target, definition), why(pair.period)),
    unit: measure?.unit ?? '',
    targetUnit: pair.target?.unit ?? measure?.unit ?? '',
    central: valueCell(pair.central, definition),
    pace: paceOf(pair, all, definition),
    soFar: soFar && { period: periodLabel(soFar.period, 'short'), verdict: soFar.verdict },
    achievement: achievementOf(pair, definition),
    gap: gapOf(pair, definition),
    decimals: measure?.decimals,
    lower: definition.direction === 'lower',
    judgement: pair.judgement,
    basis,
    reason: reasonWords[pair.judgement.reason](basis.targetWord),
    raised: pair.notes.filter(({ raised }) => raised),
    countedTo: actual.kind === 'missing' ? null : pair.countedTo,
    companions: companionsOf(definition, pair, all),
  };
};

/** What else is stated of the same period and place: a score range beside its class, yield and price beside income. */
function companionsOf(definition: SeriesDefinition, pair: JudgedPair, all: readonly JudgedPair[]): Companion[] {
  const place = JSON.stringify(pair.dimensions);
  const others = all.filter((other) => other.measure !== pair.measure && other.period.id === pair.period.id && JSON.stringify(other.dimensions) === place);
  return others.flatMap((other) => {
    const [actual, target] = [valueCell(other.actual, definition), valueCell(other.target, definition)];
    if (actual.kind === 'missing' && target.kind === 'missing') return [];
    const measure = definition.measures[other.measure];
    return [{ title: measure?.title ?? other.measure, unit: measure?.unit ?? '', actual, target }];
  });
}
