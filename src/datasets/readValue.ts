import type { ObservationStatus } from '#src/datasets/model.ts';
import { statusWords } from '#src/i18n/datasets.ts';
import { formatNumber, numberInText, parseRange, parseRatio, parseThaiNumber } from '#src/thai/numbers.ts';
import { remembering } from '#src/thai/remembering.ts';
import { mendThai } from '#src/thai/mendThai.ts';
import { normaliseText } from '#src/thai/text.ts';
import { isPercent, scaled } from '#src/thai/units.ts';
import { formatMeaning } from '#src/workbook/cells/numberFormat.ts';
import type { ProblemCode } from '#src/workbook/diagnostic.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** A value read from a cell, or why it cannot be: a problem's code and the words that its sentence takes. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ProblemCode; readonly words: readonly string[] };

export const good = <T>(value: T): Reading<T> => ({ ok: true, value });
export const bad = (code: ProblemCode, ...words: string[]): Reading<never> => ({ ok: false, code, words });

/** Cells from which nothing may be read: an error value, a formula that was never calculated. */
export function unusable(cell: Cell): Reading<never> | null {
  if (cell.doubt !== undefined) return bad('readers-disagree', cell.doubt);
  if (cell.kind === 'error') return bad('cell-error');
  return cell.kind === 'unresolved' ? bad('formula-unresolved') : null;
}

/** Whether a problem of the cell itself keeps anything from being read of it. */
export const unusableText = (cell: Cell): Reading<string> => unusable(cell) ?? good(textOf(cell));

/** The text of a cell, normalised; '' when empty. */
export const textOf = (cell: Cell | undefined): string => (cell ? normaliseText(cell.text) : '');

/** Whether a cell says that there is no value: empty, or a word of the closed list (`-`, `n/a`, `ยังไม่รายงาน`). */
export const isMissing = (cell: Cell | undefined): boolean =>
  !cell || (cell.kind === 'text' && parseThaiNumber(cell.text).kind === 'missing');

/** A number in the unit that is published: what the cell holds, times `scale`. `partOfText`: a text that holds more than the number (`25.6%`). */
export interface Measured {
  readonly value: number;
  readonly scale: number;
  readonly partOfText: boolean;
}

/** A format that shows a hundredfold: a percent sign that is neither quoted nor escaped. */
const showsPercent = (format: string): boolean => format !== 'General' && hasPercent(format);
const hasPercent = remembering((format) => format.replace(/"[^"]*"|\\./g, '').includes('%'));

/** A number that the sheet shows as hours and minutes. */
function isTime({ format }: Cell): boolean {
  const meaning = formatMeaning(format);
  return meaning === 'elapsed' || meaning === 'time';
}

/**
 * A number, typed as one or as text with Thai digits or commas, in the unit `unit`. A cell formatted as a percentage holds
 * a hundredth of what it shows, so it is a number of per cent, or of nothing else.
 * @param scale what makes a number of the unit that the cell is written in one of `unit`
 */
export function readMeasured(cell: Cell, unit: string, scale: number): Reading<Measured> {
  const refused = unusable(cell);
  if (refused) return refused;
  // `[h]:mm` shows 25:30 where the file holds 1.0625; neither is an amount that somebody meant.
  if (cell.kind === 'number' && isTime(cell)) return bad('not-a-number', unit);
  if (cell.kind === 'number' && cell.number !== null) {
    if (!showsPercent(cell.format)) return good({ value: scaled(cell.number, scale), scale, partOfText: false });
    return isPercent(unit) ? good({ value: scaled(cell.number, 100), scale: 100, partOfText: false }) : bad('percent-format', unit);
  }
  if (cell.kind !== 'text') return bad('not-a-number', unit);
  const parsed = parseThaiNumber(cell.text);
  if (parsed.kind !== 'number') return bad('not-a-number', unit);
  if (!parsed.percent) return good({ value: scaled(parsed.value, scale), scale, partOfText: false });
  return isPercent(unit) ? good({ value: parsed.value, scale: 1, partOfText: true }) : bad('percent-format', unit);
}

/** Whether a cell holds one number, typed as one or as text. */
export const holdsNumber = (cell: Cell): boolean => cell.kind === 'number' || (cell.kind === 'text' && parseThaiNumber(cell.text).kind === 'number');

/** The number that a cell holds, as it stands; null for anything else. */
export function bareNumber(cell: Cell | undefined): number | null {
  if (!cell) return null;
  if (cell.kind === 'number') return cell.number;
  const parsed = cell.kind === 'text' ? parseThaiNumber(cell.text) : null;
  return parsed?.kind === 'number' ? parsed.value : null;
}

export const wholeNumber = (read: Reading<Measured>, unit: string): Reading<Measured> =>
  read.ok && !Number.isInteger(read.value.value) ? bad('not-an-integer', unit) : read;

/** A number within the bounds of its column. */
export function within(read: Reading<Measured>, { min, max }: { min?: number | undefined; max?: number | undefined }): Reading<Measured> {
  if (!read.ok || ((min === undefined || read.value.value >= min) && (max === undefined || read.value.value <= max))) return read;
  return bad('out-of-range', min === undefined ? '-∞' : formatNumber(min), max === undefined ? '∞' : formatNumber(max));
}

/** `31 - 60`: the two ends. */
export function readRange(cell: Cell, unit: string): Reading<{ low: number; high: number }> {
  const refused = unusable(cell);
  if (refused) return refused;
  const range = parseRange(cell.text);
  return range ? good(range) : bad('not-a-range', unit);
}

/** `33 : 1,000`: the first number; a cell that holds the bare number is taken as it is. */
export function readRatio(cell: Cell, unit: string): Reading<{ value: number; partOfText: boolean }> {
  const refused = unusable(cell);
  if (refused) return refused;
  if (cell.kind === 'number' && cell.number !== null) return good({ value: cell.number, partOfText: false });
  const ratio = parseRatio(cell.text);
  return ratio ? good({ value: ratio.value, partOfText: true }) : bad('not-a-ratio', unit);
}

/** `ไม่เกิน 5 ตัวชี้วัด`: the one number in a text. */
export function readTextNumber(cell: Cell): Reading<{ value: number; partOfText: boolean }> {
  const refused = unusable(cell);
  if (refused) return refused;
  if (cell.kind === 'number' && cell.number !== null) return good({ value: cell.number, partOfText: false });
  const value = numberInText(cell.text);
  return value === null ? bad('not-a-text-number') : good({ value, partOfText: true });
}

/** One of the definition's classes, by name. */
export function readClass(cell: Cell, names: readonly string[]): Reading<string> {
  const refused = unusable(cell);
  if (refused) return refused;
  const text = textOf(cell);
  const name = names.find((each) => normaliseText(each) === text);
  return name === undefined ? bad('unknown-class', names.join(', ')) : good(name);
}

/** One of the written words of a choice column, as its code. */
export function readChoice(cell: Cell, choices: Readonly<Record<string, string>>): Reading<string> {
  const text = textOf(cell);
  const found = Object.entries(choices).find(([word]) => normaliseText(word) === text);
  return found ? good(found[1]) : bad('unknown-choice', Object.keys(choices).join(', '));
}

/** A word of the closed list of statuses. */
export function readStatus(cell: Cell): Reading<ObservationStatus> {
  const refused = unusable(cell);
  if (refused) return refused;
  const text = textOf(cell);
  const found = Object.entries(statusWords).find(([word]) => word === text);
  return found ? good(found[1]) : bad('unknown-status', Object.keys(statusWords).join(', '));
}

/** A list in one cell: by line, or by a leading dash, bullet or number. */
export function readList(cell: Cell): readonly string[] {
  return mendThai(cell.text)
    .split(/\r?\n|•|▪/)
    .map((line) => normaliseText(line).replace(/^[-–]\s*/, ''))
    .filter((line) => line !== '');
}
