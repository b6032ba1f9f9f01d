import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Verdict } from '#src/derive/verdict.ts';
import { indicatorWords } from '#src/i18n/indicators.ts';

/** What a reader must know of the verdicts of an indicator. */
export interface VerdictBasis {
  /** What the sources call the target: เป้าหมาย, unless the definition says otherwise. */
  readonly targetWord: string;
  /** No source states which way is better. */
  readonly inferred: boolean;
}

export const usualBasis: VerdictBasis = { targetWord: indicatorWords.target, inferred: false };

export const verdictBasis = ({ targetWord, directionInferred }: Pick<SeriesDefinition, 'targetWord' | 'directionInferred'>): VerdictBasis => ({
  targetWord: targetWord ?? usualBasis.targetWord,
  inferred: directionInferred,
});

/** Only better and worse depend on the direction: a result equal to its target is on it either way. */
export const standsOnInference = (verdict: Verdict, { inferred }: VerdictBasis): boolean => inferred && (verdict === 'above' || verdict === 'below');
