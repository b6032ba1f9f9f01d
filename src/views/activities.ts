import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset, RecordRow } from '#src/datasets/model.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import { activityGrid, type ActivityGrid } from '#src/views/activityGrid.ts';
import { dueLine, type DueLine } from '#src/views/dueLines.ts';
import { energyView, type EnergyView } from '#src/views/energyReports.ts';
import { readSaid } from '#src/thai/noneWords.ts';
import { activityWords } from '#src/i18n/activities.ts';
import { formatSpan } from '#src/thai/dates.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { datasetFor, numberField, officialRecords, spanField, textField } from '#src/views/lookup.ts';
import { agencyLink, letterLinks, type NamedLink } from '#src/views/namedLinks.ts';

export interface ActivityTopic {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  /** As a reader reads it; null = stated nowhere. */
  readonly start: string | null;
  readonly reportRule: string | null;
  readonly reduction: { readonly value: number; readonly source: CellRef } | null;
  readonly agency: NamedLink | null;
  readonly category: string | null;
  readonly note: string | null;
  readonly source: CellRef | null;
}

export interface CategoryGroup {
  readonly group: string;
  readonly items: readonly { readonly no: string; readonly name: string; readonly note: string | null }[];
}

export interface TableSource {
  readonly files: readonly string[];
  readonly sheet: string | undefined;
}

export interface ActivitiesView {
  readonly fiscalYear: number;
  readonly title: string;
  readonly code: string | null;
  readonly description: string | null;
  readonly indicatorPath: string | null;
  readonly letters: readonly NamedLink[];
  readonly topics: readonly ActivityTopic[];
  readonly additional: readonly ActivityTopic[];
  /** Those of them whose name no workbook tells yet. */
  readonly unnamed: readonly ActivityTopic[];
  /** Names of topics with and without a reduction to reach; for the sentence that says to whom it applies. */
  readonly reduced: readonly string[];
  readonly notReduced: readonly string[];
  /** Of those with a reduction, the ones that no report is found of. */
  readonly reducedUnreported: readonly string[];
  readonly grid: ActivityGrid;
  readonly energy: EnergyView | null;
  readonly categories: readonly CategoryGroup[];
  readonly categoryNotes: readonly string[];
  /** Once-only deadlines about this indicator, e.g. of the plan. */
  readonly plans: readonly DueLine[];
  readonly notes: readonly string[];
  readonly source: TableSource;
  readonly categorySource: TableSource | null;
}

export const tableSource = (dataset: Dataset, fiscalYear: number): TableSource => ({
  files: dataset.files.filter((file) => file.fiscalYear === fiscalYear).map(({ file }) => file),
  sheet: dataset.definition.sheet,
});

function topic(province: LoadedProvince, row: RecordRow, index: number): ActivityTopic {
  const start = spanField(row, 'start');
  const agency = textField(row, 'agency');
  const reduction = numberField(row, 'reduction');
  return {
    id: row.id,
    no: index + 1,
    name: textField(row, 'name') ?? row.id,
    start: start && formatSpan(start),
    reportRule: textField(row, 'reportRule'),
    reduction: reduction && { value: reduction.value, source: reduction.source },
    agency: agency === null ? null : agencyLink(province, agency),
    category: textField(row, 'category'),
    note: textField(row, 'note'),
    source: row.fields['name']?.source ?? null,
  };
}

function groupCategories(rows: readonly RecordRow[]): CategoryGroup[] {
  const groups = [...new Set(rows.map((row) => textField(row, 'group') ?? ''))];
  return groups.map((group) => ({
    group,
    items: rows.filter((row) => (textField(row, 'group') ?? '') === group).map((row) => ({ no: row.id, name: textField(row, 'name') ?? row.id, note: textField(row, 'note') })),
  }));
}

/** Fiscal years (Buddhist era) that have activities, each with a page of its own. */
export const activityYears = (province: LoadedProvince): readonly number[] => datasetFor(province, 'activities')?.fiscalYears ?? [];

/** Everything `/activities/<fy>/` shows; null when no workbook of that year lists activities. */
export function activitiesView(province: LoadedProvince, fiscalYear: number): ActivitiesView | null {
  const dataset = datasetFor(province, 'activities');
  if (!dataset?.fiscalYears.includes(fiscalYear)) return null;
  const rows = officialRecords(province, 'activities', fiscalYear);
  const ofKind = (kind: string) => rows.filter((row) => textField(row, 'kind') === kind);
  const topics = ofKind('directive').map((row, index) => topic(province, row, index));
  const additional = ofKind('additional').map((row, index) => topic(province, row, index));
  const categories = datasetFor(province, 'categories');
  const { definition } = dataset;
  const due = dueItems(province);
  const grid = activityGrid(province, fiscalYear, due);
  const reported = new Set(grid.groups.flatMap((group) => group.rows.filter(({ found }) => (found?.value ?? 0) > 0).map(({ id }) => id)));
  const aboutThis = province.content.deadlines.once.filter(({ indicator }) => indicator === dataset.id).map(({ id }) => id);
  return {
    fiscalYear,
    title: activityWords.title(fiscalYear),
    code: definition.indicator?.code ?? null,
    description: definition.description ?? null,
    indicatorPath: definition.indicator ? `/indicators/${dataset.id}/` : null,
    letters: letterLinks(province, definition.letters),
    topics,
    additional,
    unnamed: additional.filter(({ name }) => readSaid(name) === 'missing'),
    reduced: topics.filter(({ reduction }) => reduction !== null).map(({ name }) => name),
    notReduced: topics.filter(({ reduction }) => reduction === null).map(({ name }) => name),
    reducedUnreported: topics.filter(({ id, reduction }) => reduction !== null && !reported.has(id)).map(({ name }) => name),
    grid,
    energy: energyView(province, fiscalYear, due),
    categories: groupCategories(officialRecords(province, 'categories', fiscalYear)),
    categoryNotes: categories?.definition.notes ?? [],
    plans: due.filter(({ id }) => aboutThis.includes(id)).map((item) => dueLine(province, item)),
    notes: definition.notes,
    source: tableSource(dataset, fiscalYear),
    categorySource: categories ? tableSource(categories, fiscalYear) : null,
  };
}
