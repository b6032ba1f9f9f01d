import { additiveOf } from '#src/datasets/propose/additive.ts';
import { columnDoubts, namesFor, titleOf, type Draft, type DraftColumn, type Names } from '#src/datasets/propose/draft.ts';
import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import { guessMeasures, unitDoubts, type GuessedMeasure } from '#src/datasets/propose/measures.ts';
import { periodFacts } from '#src/datasets/propose/periodFacts.ts';
import { rowTotals } from '#src/datasets/propose/rowTotals.ts';
import type { Split } from '#src/datasets/propose/splitColumns.ts';
import { stubColumns } from '#src/datasets/propose/stubColumns.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { unsureAt, type Unsure } from '#src/datasets/propose/unsure.ts';
import { districtKey, isTotalColumn, type ValueGroup } from '#src/datasets/propose/valueGroups.ts';
import { adoptDoubts, adoptTitles } from '#src/i18n/adopt.ts';
import { normaliseText } from '#src/thai/text.ts';

/** Proposes a series: what names the rows, which periods there are, and a measure for each kind of figure. */
export function buildSeries(survey: Survey, split: Split, subject: string): Draft {
  const names = namesFor(survey);
  const { groups, ignored, totals } = sortGroups(survey, split.groups);
  const measures = guessMeasures(survey, groups, subject);
  const stubs = stubColumns(survey, split, names);
  const facts = periodFacts(survey, split, groups);
  const values = valueColumns(measures, names, subject);
  const notes = additiveOf(survey, groups.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const sums = totals.map(({ column, parts }) => sumColumn(column, parts, values, names));
  const isAcross = (column: GuessedColumn) => groups.some((group) => group.spread.length > 0 && group.columns.includes(column));
  const isDistrict = groups.some(({ spread }) => spread.some(({ over }) => over === districtKey));
  const heading: DraftColumn[] = survey.rows.headings.length > 0 ? [{ from: [], field: { key: 'heading', as: 'dimension', fill: 'heading' } }] : [];
  const dimensions = {
    ...stubs.dimensions,
    ...(heading.length > 0 ? { heading: { title: adoptTitles.group } } : {}),
    ...(isDistrict ? { [districtKey]: { title: adoptTitles.district } } : {}),
  };
  return {
    fields: {
      kind: 'series',
      periodicity: facts.periodicity,
      measures: Object.fromEntries(values.keyed.map(({ key, measure }) => [key, { title: measure.title, unit: measure.unit, decimals: measure.decimals }])),
      ...(Object.keys(dimensions).length > 0 ? { dimensions } : {}),
      ...(ignored.length > 0 ? { ignore: [...new Set(ignored.map(({ path }) => path.texts.at(-1) ?? ''))] } : {}),
    },
    columns: [...heading, ...stubs.columns, ...values.columns.map((column) => plainSums(column, notes.columns)), ...sums],
    periods: facts.periods,
    yearsWritten: facts.yearsWritten,
    unsure: [...stubs.unsure, ...facts.unsure, ...unitDoubts(survey, measures), ...measures.flatMap((measure) => measure.unsure), ...notes.unsure, ...markDoubts(survey, groups), ...ignored.map((column) => ignoredDoubt(survey, column)), ...survey.columns.flatMap((column) => columnDoubts(survey, column, isAcross(column)))],
  };
}

const ignoredDoubt = (survey: Survey, column: GuessedColumn): Unsure => unsureAt(survey.grid.sheet, survey.header.bottom, column.column, adoptDoubts.ignored(titleOf(column)));

/** Words where figures are looked for: classes, whose order only somebody who knows can tell. */
function markDoubts(survey: Survey, groups: readonly ValueGroup[]): Unsure[] {
  const marks = groups.flatMap(({ columns }) => columns.filter(({ kind }) => kind === 'text'));
  const [first] = marks;
  if (!first) return [];
  const words = new Set(marks.flatMap(({ cells }) => cells.map((cell) => normaliseText(cell.text))));
  return [unsureAt(survey.grid.sheet, first.cells[0]?.row ?? survey.header.bottom, first.column, adoptDoubts.classes([...words].slice(0, 5).join(', ')))];
}

interface SortedGroups {
  readonly groups: readonly ValueGroup[];
  /** Averages and sums among columns that a period or district tells apart. */
  readonly ignored: readonly GuessedColumn[];
  readonly totals: readonly { readonly column: GuessedColumn; readonly parts: readonly number[] }[];
}

function sortGroups(survey: Survey, all: readonly ValueGroup[]): SortedGroups {
  const isSpread = all.some(({ spread }) => spread.length > 0);
  const single = all.filter(({ spread }) => spread.length === 0).flatMap(({ columns }) => columns);
  const sums = rowTotals(survey, all.flatMap(({ columns }) => columns).sort((a, b) => a.column - b.column));
  const ignored = isSpread ? single.filter((column) => isTotalColumn(column) && !sums.has(column.column)) : [];
  const totals = single.flatMap((column) => {
    const parts = sums.get(column.column);
    return parts ? [{ column, parts }] : [];
  });
  const out = new Set([...ignored, ...totals.map(({ column }) => column)]);
  return { groups: all.filter(({ columns: [first] }) => first !== undefined && !out.has(first)), ignored, totals };
}

interface Values {
  readonly keyed: readonly { readonly key: string; readonly measure: GuessedMeasure }[];
  readonly columns: readonly DraftColumn[];
}

function valueColumns(measures: readonly GuessedMeasure[], names: Names, subject: string): Values {
  const keyed = measures.map((measure) => ({ key: names.key(firstOf(measure), measure.title === subject ? 'value' : measure.title), measure }));
  const columns = keyed.flatMap(({ key, measure }) => measure.groups.map(({ group, role }, at): DraftColumn => {
    const [first] = group.columns;
    const headers = group.spread.length === 0 && first ? names.headers(first) : group.rest.length > 0 ? [group.rest.join(' › ')] : undefined;
    const kind = first?.kind === 'range' || first?.kind === 'ratio' ? { type: first.kind } : first?.kind === 'text' ? { type: 'mark' } : {};
    const spread = group.spread.length === 1 ? group.spread[0] : group.spread;
    return {
      from: group.columns.map(({ column }) => column),
      field: { key: at === 0 ? key : names.key(firstOf(measure), `${key} ${role}`), as: 'value', measure: key, ...(role === 'target' ? { role } : {}), ...kind, ...(headers ? { headers } : {}), ...(group.spread.length > 0 ? { spread } : {}) },
    };
  }));
  return { keyed, columns };
}

const firstOf = (measure: GuessedMeasure): GuessedColumn => {
  const column = measure.groups[0]?.group.columns[0];
  if (!column) throw new Error('a measure without columns');
  return column;
};

function sumColumn(column: GuessedColumn, parts: readonly number[], values: Values, names: Names): DraftColumn {
  const of = values.columns.filter(({ from }) => from.some((each) => parts.includes(each))).map(({ field }) => field.key);
  return { from: [column.column], field: { key: names.key(column), as: 'total', headers: names.headers(column), of } };
}

const plainSums = (column: DraftColumn, notSums: ReadonlySet<number>): DraftColumn =>
  column.from.some((each) => notSums.has(each)) ? { ...column, field: { ...column.field, additive: false } } : column;

