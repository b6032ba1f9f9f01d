import { percentUnit } from '#src/i18n/datasets.ts';
import { parseDateSpan, parseThaiDate } from '#src/thai/dates.ts';
import { numberInText, parseRange, parseRatio, parseThaiNumber } from '#src/thai/numbers.ts';
import type { DateSpan, IsoDate } from '#src/thai/period.ts';
import { normaliseText } from '#src/thai/text.ts';
import type { ProblemCode } from '#src/workbook/diagnostic.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** A value read from a cell, or why it cannot be: a problem's code and the words that its sentence takes. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ProblemCode; readonly words: readonly string[] };

const good = <T>(value: T): Reading<T> => ({ ok: true, value });
const bad = (code: ProblemCode, ...words: string[]): Reading<never> => ({ ok: false, code, words });

/** Cells from which nothing may be read: an error value, a formula that was never calculated. */
function unusable(cell: Cell): Reading<never> | null {
  if (cell.kind === 'error') return bad('cell-error');
  return cell.kind === 'unresolved' ? bad('formula-unresolved') : null;
}

/** The text of a cell, normalised; '' when empty. */
export const textOf = (cell: Cell | undefined): string => (cell ? normaliseText(cell.text) : '');

/** Whether a cell says that there is no value: empty, or a word of the closed list (`-`, `n/a`, `ยังไม่รายงาน`). */
export const isMissing = (cell: Cell | undefined): boolean =>
  !cell || (cell.kind === 'text' && parseThaiNumber(cell.text).kind === 'missing');

/** A number, typed as one or as text with Thai digits or commas. Percent-formatted cells hold a hundredth of what they show, so they are refused. */
export function readNumber(cell: Cell, unit: string): Reading<number> {
  const refused = unusable(cell);
  if (refused) return refused;
  if (cell.kind === 'number' && cell.number !== null) {
    return cell.format.includes('%') ? bad('percent-format', unit) : good(cell.number);
  }
  if (cell.kind !== 'text') return bad('not-a-number', unit);
  const parsed = parseThaiNumber(cell.text);
  if (parsed.kind !== 'number') return bad('not-a-number', unit);
  return parsed.percent && unit !== percentUnit ? bad('percent-format', unit) : good(parsed.value);
}

export function readInteger(cell: Cell, unit: string): Reading<number> {
  const read = readNumber(cell, unit);
  return read.ok && !Number.isInteger(read.value) ? bad('not-an-integer', unit) : read;
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

/** A day. A real date typed with a Buddhist-era year (2560 as a Gregorian year) is taken for what was meant. */
export function readDate(cell: Cell): Reading<IsoDate> {
  const refused = unusable(cell);
  if (refused) return refused;
  if (cell.kind === 'date' && cell.date) return good(meantDate(cell.date));
  const date = cell.kind === 'text' ? parseThaiDate(cell.text) : null;
  return date === null ? bad('not-a-date') : good(date);
}

/** A day, month or span of months as an office writes it. */
export function readSpan(cell: Cell): Reading<DateSpan> {
  const refused = unusable(cell);
  if (refused) return refused;
  if (cell.kind === 'date' && cell.date) {
    const date = meantDate(cell.date);
    return good({ from: date, to: date, precision: 'day', asWritten: date });
  }
  const span = cell.kind === 'text' ? parseDateSpan(textOf(cell)) : null;
  return span ? good(span) : bad('not-a-span');
}

/** The latest day that an as-of cell speaks of: `31 พ.ค. 60`, `พฤษภาคม 2560`. */
export function readAsOf(cell: Cell): Reading<IsoDate> {
  const span = readSpan(cell);
  return span.ok ? good(span.value.to) : bad('not-a-date');
}

export function meantDate(date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4));
  return year > 2400 ? `${year - 543}${date.slice(4)}` : date;
}

/** A list in one cell: by line, or by a leading dash, bullet or number. */
export function readList(cell: Cell): readonly string[] {
  return cell.text
    .split(/\r?\n|•|▪/)
    .map((line) => normaliseText(line).replace(/^[-–]\s*/, ''))
    .filter((line) => line !== '');
}
