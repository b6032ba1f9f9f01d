import type { Dataset, Observation } from '#src/datasets/model.ts';
import type { Change, Shown } from '#src/datasets/state/history.ts';
import { stateProblem } from '#src/datasets/state/stateProblem.ts';
import { changeKey, isSeriesFigure, lineOf, observationKey } from '#src/derive/changes/figureKey.ts';
import { jumpWords } from '#src/i18n/publishing.ts';
import { formatNumber } from '#src/thai/numbers.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import { readCellName } from '#src/workbook/readCellName.ts';

/** A figure this many times larger or smaller is more likely a slip of the finger than a result. */
const times = 10;
/** So many figures make a range that a new one can be held against, and so many times its width is far outside. */
const fewest = 3;
const widths = 3;

/**
 * Warns of changed and added figures that leap: ten times or a tenth of what stood there, another sign, or far outside
 * of all that the same line has told. A leap may be right: it is a warning, and nothing is held back.
 */
export function unusualJumps(changes: readonly Change[], now: readonly Dataset[]): Diagnostic[] {
  const changed = new Set(changes.map(({ dataset }) => dataset));
  const lines = linesOf(now.filter(({ id }) => changed.has(id)));
  return changes.flatMap((change) => {
    if (typeof change.after !== 'number' || change.kind === 'removed') return [];
    const others = isSeriesFigure(change.figure) ? othersOf(change, lines) : [];
    const expected = leapFrom(change.before, change.after) ?? outsideOf(others, change.after);
    return expected === null ? [] : [warningAt(change, change.after, expected)];
  });
}

function leapFrom(before: Shown, after: number): string | null {
  if (typeof before !== 'number' || before === 0 || after === 0) return null;
  if (Math.sign(before) !== Math.sign(after)) return jumpWords.sign(formatNumber(before));
  const ratio = Math.max(after / before, before / after);
  return ratio >= times - 1e-9 ? jumpWords.times(formatNumber(before), formatNumber(ratio, 0)) : null;
}

function outsideOf(others: readonly number[], after: number): string | null {
  if (others.length < fewest) return null;
  const [low, high] = [Math.min(...others), Math.max(...others)];
  const room = (high - low) * widths;
  // Figures that never varied make no range: any change at all would be outside of it.
  if (room === 0 || (after >= low - room && after <= high + room)) return null;
  return jumpWords.range(formatNumber(low), formatNumber(high));
}

function linesOf(now: readonly Dataset[]): Map<string, Observation[]> {
  const lines = new Map<string, Observation[]>();
  for (const row of now.flatMap(({ observations }) => observations)) {
    const line = lines.get(lineOf(row));
    if (line) line.push(row);
    else lines.set(lineOf(row), [row]);
  }
  return lines;
}

/** What the other periods of the same line tell. */
function othersOf(change: Change, lines: ReadonlyMap<string, readonly Observation[]>): number[] {
  const { figure, dataset } = change;
  if (!isSeriesFigure(figure)) return [];
  const line = lines.get(lineOf({ dataset, measure: figure.measure, role: figure.role as Observation['role'], dimensions: figure.dimensions })) ?? [];
  const own = changeKey(change);
  return line.flatMap((row) => (row.value === null || observationKey(row) === own ? [] : [row.value]));
}

function warningAt({ cell }: Change, after: number, expected: string): Diagnostic {
  return stateProblem('warning', 'unusual-jump', readCellName(cell) ?? { file: cell, sheet: null, cell: null }, { found: formatNumber(after), expected, fix: jumpWords.fix });
}
