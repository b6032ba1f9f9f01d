import type { Dataset } from '#src/datasets/model.ts';
import { lastDataset } from '#src/datasets/perProvince.ts';
import { isStated, pairFigures, type FigurePair } from '#src/derive/figurePairs.ts';
import { judge, type Judgement, type Verdict } from '#src/derive/verdict.ts';
import type { IsoDate } from '#src/thai/period.ts';

export interface JudgedPair extends FigurePair {
  readonly judgement: Judgement;
  /** The day to which the result was counted: its row's own, or else the sheet's; null if neither says. */
  readonly countedTo: IsoDate | null;
}

/** Where an indicator stands on the reference date. */
export interface Standing {
  /** Every pair, oldest period first; of an official indicator without its samples. */
  readonly pairs: readonly JudgedPair[];
  /** Those of the headline measure: the very list where there is no other. */
  readonly main: readonly JudgedPair[];
  /** Pairs of the headline measure in the latest period that has a result: one, or one a dimension value. */
  readonly latest: readonly JudgedPair[];
  /** Headline pairs that a result is still to come for, after the latest or all of them. */
  readonly awaited: readonly JudgedPair[];
  readonly overall: Judgement;
}

/** From the one that asks for action first. Of several places, the least good one speaks for all. */
export const gravity: readonly Verdict[] = ['below', 'missing', 'undecided', 'not-due', 'on', 'above'];

/** Samples count in no standing, save where the whole indicator is a sample. */
const counted = ({ definition, observations }: Dataset) => (definition.sample || !observations.some(({ sample }) => sample) ? observations : observations.filter(({ sample }) => !sample));

/** A page of an indicator asks for it twice: for what pages of many tell of it too, and for its own rows. */
export const standingOf = lastDataset((dataset, referenceDate: IsoDate): Standing => {
  const { definition } = dataset;
  if (definition.kind === 'records') return recordsStanding(dataset);
  const { asOf } = dataset;
  const pairs = pairFigures(counted(dataset)).map((pair): JudgedPair => {
    const { measure, dimensions, period, target, actual, central, baseline, notes } = pair;
    const own = actual?.asOf ?? null;
    const countedTo = own ?? asOf[period.fiscalYear]?.date ?? null;
    // A sheet's date within the period means that its rows were counted to that day.
    const judgement = judge(pair, definition, referenceDate, countedTo !== null && countedTo >= period.start ? countedTo : own);
    return { measure, dimensions, period, target, actual, central, baseline, notes, countedTo, judgement };
  });
  const headline = headlineMeasure(dataset);
  const isMain = ({ measure }: FigurePair): boolean => measure === headline;
  const main = pairs.every(isMain) ? pairs : pairs.filter(isMain);
  const last = main.findLast((pair) => isStated(pair.actual))?.period;
  const latest = last ? main.filter((pair) => pair.period.id === last.id) : [];
  const awaited = main.filter((pair) => !isStated(pair.actual) && (!last || pair.period.start > last.start));
  return { pairs, main, latest, awaited, overall: gravest((latest.length > 0 ? latest : awaited).map((pair) => pair.judgement)) };
});

/** The measure that a verdict is about: the one named by the definition, else its first. */
export function headlineMeasure({ definition }: Dataset): string | null {
  if (definition.kind === 'records') return null;
  return definition.indicator?.headline ?? Object.keys(definition.measures)[0] ?? null;
}

const gravest = (judgements: readonly Judgement[]): Judgement =>
  [...judgements].sort((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict))[0] ?? { verdict: 'missing', reason: 'not-reported' };

/** Rows have no target to be held against: there are some, or there are none. */
function recordsStanding({ records, definition }: Dataset): Standing {
  const any = records.some((row) => definition.sample || !row.sample);
  const overall: Judgement = any ? { verdict: 'undecided', reason: 'no-target' } : { verdict: 'missing', reason: 'not-reported' };
  return { pairs: [], main: [], latest: [], awaited: [], overall };
}
