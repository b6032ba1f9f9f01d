import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { PeriodColumnKind } from '#src/datasets/definitionColumns.ts';
import { calendarYearPeriod, fiscalYearPeriod, monthPeriod, monthsOfFiscalYear, periodLabel, quartersOfFiscalYear, roundsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import { beToCe } from '#src/thai/era.ts';
import type { Period } from '#src/thai/period.ts';

/** How many years a workbook holds that holds several. */
const years = 5;

/** The periods of a kind that a template for a fiscal year has room for. */
function periodsFor(kind: PeriodColumnKind, definition: DatasetDefinition, fiscalYear: number): readonly Period[] {
  const span = definition.year === 'any' ? years : 1;
  const isCalendar = inCalendarYear(definition);
  const key = [kind, span, isCalendar, fiscalYear].join(' ');
  const periods = known.get(key) ?? makePeriods(kind, span, isCalendar, fiscalYear);
  known.set(key, periods);
  return periods;
}

/** The same objects for all templates, for what a period is called is remembered with it. */
const known = new Map<string, readonly Period[]>();

function makePeriods(kind: PeriodColumnKind, span: number, isCalendar: boolean, fiscalYear: number): readonly Period[] {
  const several = Array.from({ length: span }, (_, index) => fiscalYear - span + 1 + index);
  switch (kind) {
    case 'month':
      return isCalendar ? Array.from({ length: 12 }, (_, month) => monthPeriod(beToCe(fiscalYear), month + 1)) : monthsOfFiscalYear(fiscalYear);
    case 'quarter':
      return quartersOfFiscalYear(fiscalYear);
    case 'round':
      return roundsOfFiscalYear(fiscalYear);
    case 'fiscalYear':
      return several.map(fiscalYearPeriod);
    case 'calendarYear':
      return several.map(calendarYearPeriod);
  }
}

/** Whether months are those of a year from January, which a column or the sheets' names tell. */
const inCalendarYear = (definition: DatasetDefinition): boolean =>
  definition.sheets?.each === 'calendarYear' || (definition.kind === 'series' && definition.columns.some((column) => column.as === 'year' && column.type === 'calendarYear'));

/** Whether the year stands elsewhere (a column, the sheets' names), so that a period is written without one. */
const yearStandsElsewhere = (definition: DatasetDefinition): boolean =>
  ['fiscalYear', 'calendarYear'].includes(definition.sheets?.each ?? '') || (definition.kind === 'series' && definition.columns.some((column) => column.as === 'year'));

/** The words for the periods of a kind, as the reader takes them: long in rows, short in headers. */
export function periodWords(kind: PeriodColumnKind, style: 'long' | 'short', definition: DatasetDefinition, fiscalYear: number): string[] {
  const bare = yearStandsElsewhere(definition) && kind !== 'fiscalYear' && kind !== 'calendarYear';
  // `ต.ค. 60`, `ไตรมาส 1/2561`: what stands after the last space or stroke is the year.
  return periodsFor(kind, definition, fiscalYear).map((period) => (bare ? periodLabel(period, 'short').replace(/[ /]\d+$/, '') : periodLabel(period, style)));
}
