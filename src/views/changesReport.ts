import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Change, Publish } from '#src/datasets/state/history.ts';
import { changeKindWords, changeTextWords, sinceWords as words } from '#src/i18n/changes.ts';
import { formatDate } from '#src/thai/dates.ts';
import { changedTitle, countsText, decimalsOf, figureText, shownText } from '#src/views/changeText.ts';
import { readCellName } from '#src/workbook/readCellName.ts';

/**
 * What `npm run check -- --since last` prints: each figure that the next publish would change. Workbooks with an error
 * are left out and named: their rows are half read, and would look like removals.
 */
export function changesReport(province: LoadedProvince, last: Publish | undefined): string {
  if (!last) return words.first;
  const { faulty, changes } = soundChanges(province);
  const counts = Object.fromEntries((['added', 'changed', 'removed', 'target'] as const).map((kind) => [kind, changes.filter((each) => each.kind === kind).length])) as Publish['counts'];
  return [
    `${words.title(last.number, formatDate(last.date, 'short'))}: ${changes.length === 0 ? words.none : countsText(counts)}`,
    ...changes.map((change) => lineOf(province, change)),
    ...(faulty.length > 0 ? [words.leftOut(faulty.join(', '))] : []),
  ].join('\n');
}

/** The changes whose cell stands in a workbook without an error. */
export function soundChanges({ diagnostics, history }: LoadedProvince): { faulty: string[]; changes: Change[] } {
  const faulty = [...new Set([...diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file), ...history.kept.map(({ file }) => file)])];
  return { faulty, changes: history.changes.filter(({ cell }) => !faulty.includes(cell.split('#')[0] ?? '')) };
}

function lineOf(province: LoadedProvince, change: Change): string {
  const decimals = decimalsOf(province, change);
  const values = [change.before, change.after].map((shown) => shownText(shown, decimals) ?? changeTextWords.nothing);
  const whole = 'field' in change.figure && change.figure.field === null;
  const place = readCellName(change.cell);
  return words.line(
    changeKindWords[change.kind],
    [changedTitle(province, change.dataset, province.history.publishes), figureText(province, change)].join(changeTextWords.join),
    whole ? '' : values.join(changeTextWords.arrow),
    place ? words.place(place.file, place.sheet, place.cell) : change.cell,
  );
}
