import { beToCe, ceToBe } from '#src/thai/era.ts';
import { firstDayOfMonth, lastDayOfMonth, splitIsoDate } from '#src/thai/isoDate.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';

const FIRST_MONTH = 10;
const QUARTERS = [1, 2, 3, 4] as const;

function demand(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(what);
}

/** Month so many months (0..11) after the October in which the fiscal year begins. */
function monthAt(fyBE: number, offset: number): { readonly year: number; readonly month: number } {
  const months = FIRST_MONTH - 1 + offset;
  return { year: beToCe(fyBE) - 1 + Math.floor(months / 12), month: (months % 12) + 1 };
}

function spanOfMonths(fyBE: number, offset: number, count: number): Pick<Period, 'start' | 'end'> {
  const first = monthAt(fyBE, offset);
  const last = monthAt(fyBE, offset + count - 1);
  return { start: firstDayOfMonth(first.year, first.month), end: lastDayOfMonth(last.year, last.month) };
}

const demandBeYear = (year: number): void =>
  demand(Number.isInteger(year) && year > 2400 && year < 3000, `not a Buddhist-era year: ${year}`);

/** The fiscal year (Buddhist era) that a date lies in; it begins on 1 October of the year before. */
export function fiscalYearOf(date: IsoDate): number {
  const { year, month } = splitIsoDate(date);
  return ceToBe(year) + (month >= FIRST_MONTH ? 1 : 0);
}

/** `monthPeriod(2017, 5)`: May 2017, id `2017-05`. @throws RangeError for a month outside 1..12 */
export function monthPeriod(ceYear: number, month: number): Period {
  const start = firstDayOfMonth(ceYear, month);
  return { kind: 'month', id: start.slice(0, 7), fiscalYear: fiscalYearOf(start), start, end: lastDayOfMonth(ceYear, month) };
}

/** Quarter 1 is October to December. @throws RangeError for a quarter outside 1..4 */
export function quarterPeriod(fyBE: number, quarter: number): Period {
  demandBeYear(fyBE);
  demand(QUARTERS.some((known) => known === quarter), `not a quarter: ${quarter}`);
  return { kind: 'quarter', id: `FY${fyBE}-Q${quarter}`, fiscalYear: fyBE, ...spanOfMonths(fyBE, (quarter - 1) * 3, 3) };
}

/** Round 1 is October to March, round 2 April to September (our assumption). @throws RangeError for a round outside 1..2 */
export function roundPeriod(fyBE: number, round: number): Period {
  demandBeYear(fyBE);
  demand(round === 1 || round === 2, `not a round: ${round}`);
  return { kind: 'round', id: `FY${fyBE}-R${round}`, fiscalYear: fyBE, ...spanOfMonths(fyBE, (round - 1) * 6, 6) };
}

/** FY2560 is 2016-10-01 to 2017-09-30. */
export function fiscalYearPeriod(fyBE: number): Period {
  demandBeYear(fyBE);
  return { kind: 'fiscalYear', id: `FY${fyBE}`, fiscalYear: fyBE, ...spanOfMonths(fyBE, 0, 12) };
}

/** January to December of a Buddhist-era year. Its `fiscalYear` is the one that bears the same number. */
export function calendarYearPeriod(be: number): Period {
  demandBeYear(be);
  const year = beToCe(be);
  return { kind: 'calendarYear', id: `Y${be}`, fiscalYear: be, start: `${year}-01-01`, end: `${year}-12-31` };
}

/** The twelve months of a fiscal year, October first. */
export function monthsOfFiscalYear(fyBE: number): readonly Period[] {
  demandBeYear(fyBE);
  return Array.from({ length: 12 }, (_, offset) => {
    const { year, month } = monthAt(fyBE, offset);
    return monthPeriod(year, month);
  });
}

/** The four quarters of a fiscal year. */
export const quartersOfFiscalYear = (fyBE: number): readonly Period[] =>
  QUARTERS.map((quarter) => quarterPeriod(fyBE, quarter));

/** The two rounds of a fiscal year. */
export const roundsOfFiscalYear = (fyBE: number): readonly Period[] => [roundPeriod(fyBE, 1), roundPeriod(fyBE, 2)];
