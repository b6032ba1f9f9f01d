import type { Dataset } from '#src/datasets/model.ts';
import type { Change } from '#src/datasets/state/history.ts';
import { goneWorkbooks } from '#src/derive/changes/goneWorkbooks.ts';
import { unusualJumps } from '#src/derive/changes/unusualJumps.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

/** What in the changes of a publish looks like a slip: figures that leap, workbooks that are gone. */
export const changeWarnings = (changes: readonly Change[], now: readonly Dataset[]): Diagnostic[] => [...unusualJumps(changes, now), ...goneWorkbooks(changes, now)];
