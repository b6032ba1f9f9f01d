import type { Dataset } from '#src/datasets/model.ts';
import type { Change } from '#src/datasets/state/history.ts';
import { stateProblem } from '#src/datasets/state/stateProblem.ts';
import { jumpWords } from '#src/i18n/publishing.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

/** Warns of workbooks whose figures all go because the file is there no more: a file moved by mistake looks like this. */
export function goneWorkbooks(changes: readonly Change[], now: readonly Dataset[]): Diagnostic[] {
  const there = new Set(now.flatMap(({ files }) => files.map(({ file }) => file)));
  const removed = changes.filter(({ kind }) => kind === 'removed').map(({ cell }) => cell.split('#')[0] ?? '');
  const gone = Map.groupBy(removed.filter((file) => !there.has(file)), (file) => file);
  return [...gone].map(([file, figures]) =>
    stateProblem('warning', 'workbook-gone', { file, sheet: null, cell: null }, { found: jumpWords.goneFound, expected: jumpWords.gone(figures.length), fix: jumpWords.goneFix }));
}
