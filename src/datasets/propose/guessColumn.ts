import type { HeaderPath } from '#src/datasets/headerPath.ts';
import { isYearNumber, lookOf, plainText } from '#src/datasets/propose/cellLook.ts';
import type { Grid } from '#src/datasets/propose/grid.ts';
import { guessPeriodColumn } from '#src/datasets/propose/guessPeriod.ts';
import type { PeriodColumnKind } from '#src/datasets/definitionColumns.ts';
import { bareNumber } from '#src/datasets/readValue.ts';
import { adoptPatterns } from '#src/i18n/adopt.ts';
import { parseDateSpan } from '#src/thai/dates.ts';
import { parseRange, parseRatio } from '#src/thai/numbers.ts';
import { normaliseText } from '#src/thai/text.ts';
import type { Cell } from '#src/workbook/workbook.ts';

export type ColumnKind = 'number' | 'range' | 'ratio' | 'date' | 'span' | 'text' | 'agency' | 'note' | 'sample' | 'unit' | 'counter' | 'code' | 'asOf' | 'period' | 'gregorianYear' | 'blank';

/** What a column of the table seems to hold. */
export interface GuessedColumn {
  readonly column: number;
  readonly path: HeaderPath;
  readonly kind: ColumnKind;
  readonly period: PeriodColumnKind | null;
  /** Cells that are not of the column's kind. */
  readonly odd: readonly Cell[];
  readonly cells: readonly Cell[];
  /** Of numbers: how many decimals they are written with, at most 4. */
  readonly decimals: number;
  readonly percent: boolean;
}

/** Guesses what a column holds from the data rows' cells and its header. */
export function guessColumn(grid: Grid, column: number, path: HeaderPath, data: readonly number[], findAgency: (name: string) => string | null): GuessedColumn {
  const cells = [...new Set(data.flatMap((row) => {
    const cell = grid.sheet.cell(row, column);
    return cell && lookOf(cell) !== 'blank' ? [cell] : [];
  }))];
  const title = path.texts.at(-1) ?? '';
  const values = cells.filter((cell) => lookOf(cell) !== 'missing');
  const numbers = values.filter((cell) => lookOf(cell) === 'number');
  const { kind, period } = kindOf(values, numbers, title, findAgency);
  const odd = kind === 'number' && numbers.length < values.length ? values.filter((cell) => lookOf(cell) !== 'number') : [];
  return { column, path, kind, period, odd, cells, decimals: decimalsOf(numbers), percent: numbers.some((cell) => cell.format.includes('%')) };
}

type Kind = Pick<GuessedColumn, 'kind' | 'period'>;
const plain = (kind: ColumnKind): Kind => ({ kind, period: null });
const mostly = (some: number, all: number): boolean => all > 0 && some >= all * 0.8;

function kindOf(values: readonly Cell[], numbers: readonly Cell[], title: string, findAgency: (name: string) => string | null): Kind {
  if (adoptPatterns.sample.test(title)) return plain('sample');
  if (adoptPatterns.note.test(title) && !mostly(numbers.length, values.length)) return plain('note');
  if (values.length === 0) return plain('blank');
  if (adoptPatterns.counter.test(title)) return plain('counter');
  if (adoptPatterns.asOf.test(title) && mostly(values.filter(isDay).length, values.length)) return plain('asOf');
  const period = guessPeriodColumn(values, title);
  if (period) return { kind: 'period', period };
  if (adoptPatterns.yearHeader.test(title) && mostly(values.filter((cell) => isYearNumber(bareNumber(cell))).length, values.length)) return plain('gregorianYear');
  if (mostly(numbers.length, values.length)) return isCode(values, title) ? plain('code') : plain('number');
  return wordsKind(values, title, findAgency);
}

function wordsKind(values: readonly Cell[], title: string, findAgency: (name: string) => string | null): Kind {
  const share = (test: (cell: Cell) => boolean) => mostly(values.filter(test).length, values.length);
  if (share((cell) => lookOf(cell) === 'date')) return plain('date');
  if (share((cell) => cell.kind === 'text' && parseRange(cell.text) !== null)) return plain('range');
  if (share((cell) => cell.kind === 'text' && parseRatio(cell.text) !== null)) return plain('ratio');
  if (share(isDay)) return plain('span');
  if (adoptPatterns.unitColumn.test(title)) return plain('unit');
  const known = values.filter((cell) => findAgency(normaliseText(cell.text)) !== null).length;
  if (known * 2 >= values.length) return plain('agency');
  return adoptPatterns.code.test(title) ? plain('code') : plain('text');
}

const isDay = (cell: Cell): boolean => lookOf(cell) === 'date' || parseDateSpan(normaliseText(cell.text)) !== null;

/** Digits that name a thing: with zeros in front, or under a header that says so. */
function isCode(values: readonly Cell[], title: string): boolean {
  if (values.some((cell) => cell.kind === 'text' && /^0\d/.test(plainText(cell)))) return true;
  if (!values.every((cell) => Number.isInteger(bareNumber(cell) ?? 0))) return false;
  return adoptPatterns.code.test(title) || adoptPatterns.zip.test(title);
}

/** Decimals that are written, not the dust of a calculation: two at most where a cell has more than four. */
function decimalsOf(numbers: readonly Cell[]): number {
  let most = 0;
  for (const cell of numbers) {
    const written = /\.(\d+)$/.exec(cell.kind === 'text' ? plainText(cell) : String(cell.number ?? ''))?.[1]?.replace(/0+$/, '').length ?? 0;
    most = Math.max(most, written > 4 ? 2 : written);
  }
  return most;
}
