import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Observation } from '#src/datasets/model.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** How a target's number is to be read, and which way is better. */
export type TargetScale = Pick<SeriesDefinition, 'direction'> & Partial<Pick<SeriesDefinition, 'targetAs'>>;

/** The number that a result must reach (or stay under), in the result's own unit, and the cells that it stands on. */
export interface Threshold {
  readonly value: number;
  readonly sources: readonly CellRef[];
}

interface Stated {
  readonly target: Observation | null;
  readonly baseline?: Observation | null;
}

/**
 * The target's own number; or, of a target in percent, that share of the base (`percentOfBase`: 80 % of 500 households) or
 * the base changed by it (`percentChange`: 5 % more where more is better, 10 % less where less is). Null where a number is
 * missing: a percentage of an unknown base is no number (letter sk-2560-07-03, section 5.1: income 5 % above the year before).
 */
export function thresholdOf({ target, baseline }: Stated, { direction, targetAs = 'value' }: TargetScale): Threshold | null {
  if (!target || target.value === null) return null;
  if (targetAs === 'value') return { value: target.value, sources: [target.source] };
  if (!baseline || baseline.value === null) return null;
  const share = targetAs === 'percentOfBase' ? target.value : direction === 'lower' ? 100 - target.value : 100 + target.value;
  return { value: (baseline.value * share) / 100, sources: [target.source, baseline.source] };
}

/** Whether a percentage has nothing to be a percentage of: no base, or one of zero. */
export const lacksBase = ({ target, baseline }: Stated, { targetAs = 'value' }: TargetScale): boolean =>
  targetAs !== 'value' && target !== null && target.value !== null && !baseline?.value;

/** The difference of two numbers, zero where only binary fractions part them: 0.1 + 0.2 is exactly on a target of 0.3. */
export function difference(a: number, b: number): number {
  const apart = a - b;
  return Math.abs(apart) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : apart;
}
