import { isPeriodKind } from '#src/datasets/periodInYear.ts';
import type { DraftPeriod } from '#src/datasets/propose/draft.ts';
import type { Split } from '#src/datasets/propose/splitColumns.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { unsureAt, type Unsure } from '#src/datasets/propose/unsure.ts';
import type { ValueGroup } from '#src/datasets/propose/valueGroups.ts';
import { bareNumber } from '#src/datasets/readValue.ts';
import { adoptDoubts } from '#src/i18n/adopt.ts';
import { parsePeriod } from '#src/thai/fiscalPeriod.ts';

interface PeriodFacts {
  readonly periods: readonly DraftPeriod[];
  readonly periodicity: string;
  readonly yearsWritten: boolean;
  readonly unsure: readonly Unsure[];
}

const finest = ['month', 'quarter', 'round', 'fiscalYear', 'calendarYear'];

/** The periods of a series, across its columns and down its rows, and whether their year is written with them. */
export function periodFacts(survey: Survey, split: Split, groups: readonly ValueGroup[]): PeriodFacts {
  const across = finest.flatMap((kind): DraftPeriod[] => {
    const columns = groups.filter(({ spread }) => spread.some(({ over }) => over === kind)).flatMap((group) => group.columns.map(({ column }) => column));
    return columns.length === 0 ? [] : [{ kind, where: 'across', columns: columns.sort((a, b) => a - b) }];
  });
  const down = split.stubs.flatMap(({ kind, period, column }): DraftPeriod[] => (kind === 'period' && period ? [{ kind: period, where: 'down', columns: [column] }] : []));
  const periods = [...across, ...down];
  const periodicity = finest.find((kind) => periods.some((period) => period.kind === kind)) ?? 'fiscalYear';
  const yearsWritten = periods.some(({ kind }) => kind === 'fiscalYear' || kind === 'calendarYear') || (periods.length > 0 && writesYear(split, groups));
  const at = (why: string, column = periods[0]?.columns[0] ?? survey.columns[0]?.column ?? 1) => unsureAt(survey.grid.sheet, survey.header.bottom, column, why);
  const calendar = periods.find(({ kind }) => kind === 'calendarYear');
  const unsure = [
    ...(periods.length === 0 ? [at(adoptDoubts.noPeriod)] : []),
    ...(calendar ? [at(adoptDoubts.yearKind, calendar.columns[0])] : []),
    ...(periods.length > 0 && !yearsWritten ? [at(adoptDoubts.periodsWithoutYear)] : []),
  ];
  return { periods, periodicity, yearsWritten, unsure: [...unsure, ...zeroDoubts(survey, across)] };
}

/** Rows that end in noughts after other figures: months that have not come yet, as a formula fills them. */
function zeroDoubts({ grid, rows }: Survey, across: readonly DraftPeriod[]): Unsure[] {
  const columns = across.find(({ kind }) => !kind.endsWith('Year'))?.columns ?? [];
  const ends = (row: number) => {
    const values = columns.map((column) => bareNumber(grid.own(row, column)));
    const last = values.findLastIndex((value) => value !== 0);
    return last >= 0 && values.length - 1 - last >= 3 ? columns[last + 1] : undefined;
  };
  const found = rows.data.flatMap((row) => {
    const column = ends(row);
    return column === undefined ? [] : [unsureAt(grid.sheet, row, column, adoptDoubts.trailingZeros)];
  });
  return found.slice(0, 3);
}

/** Whether the periods (`ต.ค. 59`, not `ต.ค.`) tell their year themselves: then they read the same in any year. */
function writesYear({ stubs }: Split, groups: readonly ValueGroup[]): boolean {
  const headers = groups.flatMap(({ spread, columns }) => spread.flatMap(({ over, at }) => columns.map(({ path }) => ({ over, text: path.texts[path.texts.length - 1 - ['leaf', 'parent', 'top'].indexOf(at)] ?? '' }))));
  const cells = stubs.flatMap(({ period, cells: all }) => (period ? all.map((cell) => ({ over: period, text: cell.kind === 'date' ? (cell.date ?? '') : cell.text })) : []));
  const named = [...headers, ...cells].filter(({ over }) => isPeriodKind(over));
  return named.length > 0 && named.every(({ over, text }) => isPeriodKind(over) && parsePeriod(over, text, 2560)?.id === parsePeriod(over, text, 2561)?.id);
}
