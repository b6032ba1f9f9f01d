import type { DraftColumn, Names } from '#src/datasets/propose/draft.ts';
import { titleOf } from '#src/datasets/propose/draft.ts';
import { plainText } from '#src/datasets/propose/cellLook.ts';
import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import type { Split } from '#src/datasets/propose/splitColumns.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { unsureAt, type Unsure } from '#src/datasets/propose/unsure.ts';
import { adoptDoubts } from '#src/i18n/adopt.ts';

interface Stubs {
  readonly columns: readonly DraftColumn[];
  readonly dimensions: Readonly<Record<string, { title: string }>>;
  readonly unsure: readonly Unsure[];
}

/** The columns of a series that say what a row is about: periods, names, notes, units. Counters are left out. */
export function stubColumns(survey: Survey, split: Split, names: Names): Stubs {
  const columns: DraftColumn[] = [];
  const dimensions: Record<string, { title: string }> = {};
  const unsure: Unsure[] = [];
  const hasMonthsAcross = split.groups.some(({ spread }) => spread.some(({ over }) => ['month', 'quarter', 'round'].includes(over)));
  for (const column of split.stubs) {
    const at = (why: string) => unsure.push(unsureAt(survey.grid.sheet, survey.header.bottom, column.column, why));
    const role = isRemark(survey, split, column) ? { as: 'note' } : stubRole(column, hasMonthsAcross, hasOneUnit(column));
    if (role === null) {
      at(adoptDoubts.leftOut(titleOf(column)));
      continue;
    }
    const key = names.key(column, role.as === 'dimension' || role.as === 'note' ? titleOf(column) : role.as === 'period' ? (column.period ?? role.as) : role.as);
    if (role.as === 'dimension') dimensions[key] = { title: titleOf(column) };
    if (column.kind === 'unit' && role.as === 'dimension') at(adoptDoubts.mixedUnits);
    const optional = role.as === 'note' || role.as === 'asOf' || role.as === 'sample' ? { optional: true } : {};
    columns.push({ from: [column.column], field: { key, ...role, headers: names.headers(column), ...names.fill(column), ...optional } });
  }
  return { columns, dimensions, unsure };
}

function stubRole(column: GuessedColumn, hasMonthsAcross: boolean, oneUnit: boolean): { as: string; type?: string } | null {
  switch (column.kind) {
    case 'counter':
      return null;
    case 'period':
      return hasMonthsAcross && (column.period === 'calendarYear' || column.period === 'fiscalYear') ? { as: 'year', type: column.period } : { as: 'period', type: column.period ?? 'month' };
    case 'agency':
      return { as: 'dimension', type: 'agency' };
    case 'note':
    case 'asOf':
    case 'sample':
      return { as: column.kind };
    case 'unit':
      return { as: oneUnit ? 'unit' : 'dimension' };
    case 'date':
    case 'span':
      return { as: 'note' };
    default:
      return { as: 'dimension' };
  }
}

/** Beside a period, a text that some rows lack is a remark and names nothing. */
const isRemark = ({ rows, fill }: Survey, { stubs }: Split, { kind, cells, column }: GuessedColumn): boolean =>
  kind === 'text' && !fill.columns.has(column) && cells.length < rows.data.length && cells.every((cell) => plainText(cell).length > 12) && stubs.some((stub) => stub.kind === 'period');

const hasOneUnit = ({ cells }: GuessedColumn): boolean => new Set(cells.map(plainText)).size <= 1;
