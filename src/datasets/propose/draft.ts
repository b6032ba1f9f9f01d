import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import { headerName, keyMaker } from '#src/datasets/propose/naming.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { unsureAt, type Unsure } from '#src/datasets/propose/unsure.ts';
import { plain } from '#src/datasets/propose/cellLook.ts';
import { adoptDoubts, adoptPatterns } from '#src/i18n/adopt.ts';

/** A definition's own part, before the common fields are put around it. */
export interface Draft {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly columns: readonly DraftColumn[];
  readonly unsure: readonly Unsure[];
  /** What is read across or down: for the report. */
  readonly periods: readonly DraftPeriod[];
  /** Whether every period is written with its year. */
  readonly yearsWritten: boolean;
}

/** A column of the definition, and the columns of the sheet that it reads. */
export interface DraftColumn {
  readonly field: Readonly<Record<string, unknown>>;
  readonly from: readonly number[];
}

export interface DraftPeriod {
  readonly kind: string;
  readonly where: 'across' | 'down';
  readonly columns: readonly number[];
}

/** Names for columns: keys for the definition, the header's words to find them by, a title to show. */
export interface Names {
  readonly key: (column: GuessedColumn, title?: string) => string;
  readonly headers: (column: GuessedColumn) => string[];
  readonly fill: (column: GuessedColumn) => { fill?: 'down' };
}

export function namesFor(survey: Survey): Names {
  const make = keyMaker();
  const texts = survey.columns.map(({ path }) => path.texts);
  return {
    key: (column, title = titleOf(column)) => make(title, column.column),
    headers: (column) => [headerName(column.path.texts, texts.filter((other) => other !== column.path.texts))],
    fill: ({ column }) => (survey.fill.columns.has(column) ? { fill: 'down' as const } : {}),
  };
}

/** A header's texts as one title: those of all its rows. */
export const titleOf = ({ path }: Pick<GuessedColumn, 'path'>): string => path.texts.join(' ').replace(/\s*\([^()]*\)$/, '') || path.texts.join(' ');

/** Doubts about the cells of a column. */
export function columnDoubts(survey: Survey, column: GuessedColumn, isSpread = false): Unsure[] {
  const { sheet } = survey.grid;
  const at = (why: string, row = survey.header.bottom) => unsureAt(sheet, row, column.column, why);
  const [odd] = column.odd;
  return [
    ...(odd ? [unsureAt(sheet, odd.row, odd.column, adoptDoubts.mixedColumn(column.odd.length, column.cells.length))] : []),
    ...(column.kind === 'blank' && survey.rows.data.length > 0 ? [at(adoptDoubts.blankColumn)] : []),
    ...(column.kind === 'gregorianYear' ? [at(adoptDoubts.gregorianYear)] : []),
    ...(!isSpread && column.path.texts.some((text) => adoptPatterns.bareYear.test(plain(text))) ? [at(adoptDoubts.yearInHeader)] : []),
    ...(column.percent ? [at(adoptDoubts.percentFormat)] : []),
  ];
}
