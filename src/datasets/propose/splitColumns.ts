import { plainText } from '#src/datasets/propose/cellLook.ts';
import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import { adoptPatterns } from '#src/i18n/adopt.ts';
import { hintsNumber } from '#src/datasets/propose/hints.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { groupValues, type ValueGroup } from '#src/datasets/propose/valueGroups.ts';

/** A table's columns, told apart: those that name rows, and those that hold figures. */
export interface Split {
  readonly stubs: readonly GuessedColumn[];
  readonly groups: readonly ValueGroup[];
}

export function splitColumns({ columns, header, fill }: Survey): Split {
  const someKinds = new Set(columns.map(({ kind }) => kind));
  const someNumbers = columns.some(({ kind }) => kind === 'number');
  // Ages or codes under the header that also stands over a name belong to the name.
  const isBesideName = ({ column, path }: GuessedColumn) => columns.some((other) => other.column < column && ['text', 'code'].includes(other.kind) && other.path.texts.join('/') === path.texts.join('/'));
  const isValue = (column: GuessedColumn) => {
    if (fill.columns.has(column.column) || isBesideName(column)) return false;
    if (['number', 'range', 'ratio'].includes(column.kind)) return true;
    if (column.kind === 'text') return isMarks(column) || (someKinds.has('period') && isClass(column));
    return column.kind === 'blank' && (hintsNumber(column) || (someNumbers && column.column > (header.numeric[0] ?? 0) - 8) || groupValues([column, ...columns]).some(({ spread, columns: same }) => spread.length > 0 && same.includes(column)));
  };
  const values = columns.filter(isValue);
  const groups = groupValues(values);
  // Marks (ส่ง, ยังไม่ส่ง) are values only where periods stand across.
  const loose = groups.filter(({ spread, columns: [first] }) => spread.length === 0 && first?.kind === 'text' && !(someKinds.has('period') && isClass(first))).flatMap((group) => group.columns);
  return {
    stubs: columns.filter((column) => !values.includes(column) || loose.includes(column)),
    groups: groups.filter(({ columns: [first] }) => first !== undefined && !loose.includes(first)),
  };
}

/** One of a few words under เป้าหมาย or ผล: a class (เสื่อมโทรม, พอใช้). */
const isClass = (column: GuessedColumn): boolean => isMarks(column) && column.path.texts.some((text) => adoptPatterns.target.test(text) || adoptPatterns.actual.test(text)) && !adoptPatterns.note.test(column.path.texts.at(-1) ?? '');

const isMarks = ({ cells }: GuessedColumn): boolean => cells.every((cell) => plainText(cell).length <= 24) && new Set(cells.map(plainText)).size <= Math.max(3, cells.length / 3);

/** Whether a table is a series of figures, or a list of things with texts and dates of their own. */
export function isSeries(survey: Survey, split: Split): boolean {
  const { stubs, groups } = split;
  if (groups.length === 0) return false;
  const isOfMarks = groups.every(({ columns }) => columns.every(({ kind }) => kind !== 'number'));
  if (groups.some(({ spread }) => spread.length > 0)) return !isOfMarks || stubs.filter(({ kind }) => kind === 'text' || kind === 'agency').length <= 3;
  const naming = stubs.filter(({ kind }) => ['text', 'agency', 'code', 'unit'].includes(kind));
  const hasPeriod = stubs.some(({ kind }) => kind === 'period');
  if (groups.length > 30 || stubs.filter(({ kind }) => kind === 'date' || kind === 'span').length > (hasPeriod ? 1 : 0)) return false;
  if (naming.length > (hasPeriod ? 2 : 3) || stubs.some(({ kind }) => kind === 'gregorianYear')) return false;
  return hasPeriod || (groups.length >= naming.length && !isRepeated(survey, split));
}

/** Whether two rows have the same names and period, so that their figures could not be told apart. */
export function isRepeated({ grid, rows, fill }: Survey, { stubs }: Split): boolean {
  const naming = stubs.filter(({ kind }) => ['text', 'agency', 'code', 'unit', 'period', 'number'].includes(kind));
  const filled = new Map<number, string>();
  const seen = new Set<string>();
  for (const row of rows.data) {
    const name = naming.map(({ column }) => {
      const text = plainText(grid.sheet.cell(row, column));
      if (text !== '') filled.set(column, text);
      return text !== '' || !fill.columns.has(column) ? text : (filled.get(column) ?? '');
    }).join('|');
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}
