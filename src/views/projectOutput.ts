import type { RecordRow } from '#src/datasets/model.ts';
import { addUp, percentOf, type CellNumber, type Sum } from '#src/derive/sums.ts';
import { numberField, textField } from '#src/views/lookup.ts';

/** What a project has brought forth against what it was to, in `unit`. */
export interface OutputView {
  readonly target: CellNumber | null;
  readonly actual: CellNumber | null;
  readonly unit: string;
  readonly percent: Sum | null;
}

/** Null where the workbook counts no output: a sentence about it is not compared with anything. */
export function outputOf(row: RecordRow): OutputView | null {
  const target = numberField(row, 'outputTarget');
  const actual = numberField(row, 'outputActual');
  if (!target && !actual) return null;
  return { target, actual, unit: textField(row, 'outputUnit') ?? '', percent: percentOf(actual && addUp([actual]), target && addUp([target])) };
}
