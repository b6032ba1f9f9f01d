import { columnDoubts, namesFor, type Draft, type DraftColumn } from '#src/datasets/propose/draft.ts';
import { plain } from '#src/datasets/propose/cellLook.ts';
import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import { hintsNumber } from '#src/datasets/propose/hints.ts';
import { rowTotals } from '#src/datasets/propose/rowTotals.ts';
import { additiveOf } from '#src/datasets/propose/additive.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { unitOfColumn } from '#src/datasets/propose/units.ts';
import { adoptPatterns } from '#src/i18n/adopt.ts';
import { normaliseText } from '#src/thai/text.ts';

const types: Partial<Record<GuessedColumn['kind'], string>> = { agency: 'agency', date: 'date', span: 'span', sample: 'sample', asOf: 'span', gregorianYear: 'integer' };

/** Proposes records: one row an item, each column with its type. */
export function buildRecords(survey: Survey): Draft {
  const names = namesFor(survey);
  const ids = survey.columns.filter((column) => isId(survey, column));
  // A code that people know goes before the number of the row.
  const idColumn = ids.find(({ kind }) => kind !== 'counter') ?? ids[0];
  const keyed = survey.columns.map((column) => ({ column, key: column === idColumn ? names.key(column, 'id') : column.kind === 'counter' ? names.key(column, 'no') : names.key(column) }));
  const sums = rowTotals(survey, survey.columns.filter(isAmount));
  const keyOf = (at: number) => keyed.find(({ column }) => column.column === at)?.key ?? '';
  const notes = additiveOf(survey, survey.columns.filter(isAmount).map(({ column }) => column));
  const columns = keyed.map(({ column, key }): DraftColumn => {
    const total = sums.get(column.column);
    return {
      from: [column.column],
      field: {
        key,
        ...typeOf(survey, column, column === idColumn),
        headers: names.headers(column),
        ...names.fill(column),
        ...(total ? { total: total.map(keyOf) } : {}),
        ...(notes.columns.has(column.column) ? { additive: false } : {}),
        ...(column === idColumn ? { required: true } : {}),
        ...(isSparse(survey, column) ? { optional: true } : {}),
      },
    };
  });
  if (survey.rows.headings.length > 0) columns.unshift({ from: [], field: { key: 'heading', fill: 'heading' } });
  const periods = survey.columns.filter(({ kind }) => kind === 'period' || kind === 'gregorianYear').map(({ column, period }) => ({ kind: period ?? 'gregorianYear', where: 'down' as const, columns: [column] }));
  return { fields: { kind: 'records' }, columns, periods, yearsWritten: false, unsure: [...survey.columns.flatMap((column) => columnDoubts(survey, column)), ...notes.unsure] };
}

const isAmount = ({ kind }: GuessedColumn): boolean => kind === 'number';

function typeOf(survey: Survey, column: GuessedColumn, isIdColumn: boolean): Record<string, unknown> {
  if (isIdColumn) return { type: 'id' };
  const unit = unitOfColumn(column, survey.title);
  if (column.kind === 'number' || (column.kind === 'blank' && hintsNumber(column))) {
    return { type: 'number', ...(unit === null ? {} : { unit }) };
  }
  if (column.kind === 'period' && (column.period === 'calendarYear' || column.period === 'fiscalYear')) return { type: column.cells.every(({ text }) => /^\d{4}$/.test(plain(text))) ? 'integer' : 'text' };
  return { type: types[column.kind] ?? 'text' };
}

/** A column whose every value is another's, under a header that says number or code. */
function isId(survey: Survey, { kind, cells, path, column }: GuessedColumn): boolean {
  if (!['counter', 'code', 'text'].includes(kind) || cells.length === 0 || cells.length < survey.rows.data.length || survey.fill.columns.has(column)) return false;
  const named = kind === 'counter' || adoptPatterns.code.test(path.texts.at(-1) ?? '');
  return named && new Set(cells.map(({ text }) => plain(normaliseText(text)))).size === cells.length;
}

const isSparse = ({ rows }: Survey, { cells, kind }: GuessedColumn): boolean => kind === 'note' || kind === 'sample' || (rows.data.length > 3 && cells.length === 0);
