import type { PeriodColumnKind } from '#src/datasets/definitionColumns.ts';
import { beToCe } from '#src/thai/era.ts';
import { parsePeriod } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';

/** The year, Buddhist era, that what is written without a year belongs to. */
export interface YearContext {
  readonly year: number;
  /** A year from January to December instead of a fiscal year. */
  readonly calendar: boolean;
}

const kinds: ReadonlySet<string> = new Set(['month', 'quarter', 'round', 'fiscalYear', 'calendarYear']);

export const isPeriodKind = (over: string): over is PeriodColumnKind => kinds.has(over);

/** The period that a text names in a year, and whether the text itself wrote the year. Null when it names none. */
export function readPeriod(kind: PeriodColumnKind, text: string, context: YearContext): { period: Period; yearWritten: boolean } | null {
  const inYear = parsePeriod(kind, text, context.year);
  if (!inYear) return null;
  const inNext = parsePeriod(kind, text, context.year + 1);
  const yearWritten = inNext?.id === inYear.id;
  if (yearWritten || !context.calendar || kind !== 'month' || !inNext) return { period: inYear, yearWritten };
  // October 2560 of the calendar year lies in the fiscal year 2561.
  return { period: Number(inYear.start.slice(0, 4)) === beToCe(context.year) ? inYear : inNext, yearWritten };
}

/** Whether a period lies in the year that its workbook, sheet or row is about. */
export const liesInYear = (period: Period, context: YearContext): boolean =>
  context.calendar && period.kind !== 'fiscalYear' ? Number(period.start.slice(0, 4)) === beToCe(context.year) : period.fiscalYear === context.year;
