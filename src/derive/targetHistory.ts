import type { SeriesDefinition } from '#src/datasets/definition.ts';
import { speaksOf, type LinkedRow } from '#src/datasets/linkedRows.ts';
import type { Field, RecordRow } from '#src/datasets/model.ts';
import { textField } from '#src/datasets/textField.ts';
import type { FigurePair } from '#src/derive/figurePairs.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { normaliseText } from '#src/thai/text.ts';

/** One decision on a target or criterion, as a workbook tells it; null where it does not. */
export interface TargetDecision {
  readonly row: RecordRow;
  /** A former target; null = the one in force, whose number stands in the indicator's own workbook. */
  readonly value: Field | null;
  readonly from: IsoDate | null;
  readonly decidedBy: string | null;
  readonly letter: string | null;
  readonly note: string | null;
}

/** Which target a verdict used, and those before it. */
export interface TargetTrail {
  /** The decision that set the target that was used; null when no workbook tells of one. */
  readonly used: TargetDecision | null;
  readonly former: readonly TargetDecision[];
  /** The last decision tells another target than the indicator's workbook: somebody must say which one holds. */
  readonly conflict: TargetDecision | null;
}

function decisionOf({ row }: LinkedRow): TargetDecision {
  const value = row.fields.value;
  return {
    row,
    value: value && value.value !== null && value.text !== '' ? value : null,
    from: textField(row, 'from'), decidedBy: textField(row, 'decidedBy'), letter: textField(row, 'letter'), note: textField(row, 'note'),
  };
}

/** Whether a decision is about the very target that the verdict used. */
function isUsed({ value }: TargetDecision, { target }: FigurePair): boolean {
  if (value === null) return true;
  if (!target) return false;
  return typeof value.value === 'number' ? value.value === target.value : normaliseText(value.text) === normaliseText(target.text ?? '');
}

const byDay = (a: TargetDecision, b: TargetDecision): number => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0);

/** The decisions on the target of one figure: oldest first, those without a day before all others. */
export function targetTrail(pair: FigurePair, rows: readonly LinkedRow[], definition: Pick<SeriesDefinition, 'measures'>): TargetTrail {
  const decisions = rows.filter((each) => speaksOf(each, pair, definition)).map(decisionOf).sort(byDay);
  const last = decisions.at(-1) ?? null;
  const conflict = last !== null && !isUsed(last, pair) ? last : null;
  const used = decisions.findLast((each) => isUsed(each, pair)) ?? null;
  return { used, former: decisions.filter((each) => each !== used && each !== conflict), conflict };
}
