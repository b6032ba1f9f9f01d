/** The one door to periods: making, reading and naming them. The type is in `period.ts`. */
export {
  calendarYearPeriod,
  fiscalYearOf,
  fiscalYearPeriod,
  monthPeriod,
  monthsOfFiscalYear,
  quarterPeriod,
  quartersOfFiscalYear,
  roundPeriod,
  roundsOfFiscalYear,
} from '#src/thai/makePeriod.ts';
export { periodLabel } from '#src/thai/periodLabel.ts';
export { parsePeriod, periodOfId } from '#src/thai/readPeriod.ts';
