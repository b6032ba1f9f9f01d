import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { noTargetWords } from '#src/i18n/indicators.ts';
import type { Period } from '#src/thai/period.ts';
import { officialRecords, textField } from '#src/views/lookup.ts';
import type { ValueCell } from '#src/views/valueCell.ts';

/** Why a period has no target, in the words of the table of criteria; null where that says nothing. */
export type TargetReason = (period: Period) => string | null;

function textFor(row: RecordRow, { kind, id }: Period): string | null {
  return kind === 'round' ? textField(row, id.endsWith('R1') ? 'target1' : 'target2') : null;
}

/** Reads the criteria of the period's fiscal year, which state targets by round. A text such as `กำหนดแล้ว` explains no missing target. */
export const targetReasons = (province: LoadedProvince, indicator: string): TargetReason => (period) => {
  const row = officialRecords(province, 'criteria', period.fiscalYear).find((each) => textField(each, 'indicator') === indicator);
  const text = row ? textFor(row, period) : null;
  return text !== null && noTargetWords.some((words) => text.includes(words)) ? text : null;
};

/** A missing target with its reason; any other value as it is. */
export const explained = (cell: ValueCell, reason: string | null): ValueCell => (cell.kind === 'missing' && reason !== null ? { kind: 'missing', reason } : cell);
