import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Dataset, Observation } from '#src/datasets/model.ts';
import { cellOf, sharedBy, sheetOf } from '#src/datasets/observation.ts';
import { makeTable, type DatasetTable, type ReadColumn } from '#src/exports/tableColumn.ts';
import { columnNotes, columnWords, roleCodes, statusCodes } from '#src/i18n/exports.ts';

type Column = ReadColumn<Observation>;

/** Long form: one row a value, with everything that says what it is the value of. */
export function seriesTable(dataset: Dataset, definition: SeriesDefinition, agencyName: (slug: string) => string): DatasetTable {
  const dimensions = Object.keys(definition.dimensions);
  const columns = [...identity(dataset, definition), ...dimensions.flatMap((key) => dimension(key, definition, agencyName)), ...period, ...value, ...origin(dataset)];
  return makeTable(columns, dataset.observations, ['measure', 'role', ...dimensions, 'period']);
}

function identity(dataset: Dataset, definition: SeriesDefinition): Column[] {
  const titles = Object.fromEntries(Object.entries(definition.measures).map(([key, measure]) => [key, measure.title]));
  return [
    { key: 'dataset', title: columnWords.dataset, type: 'string', read: () => dataset.id },
    { key: 'measure', title: columnWords.measure, type: 'string', codes: titles, by: sharedBy, read: (row) => row.measure },
    { key: 'measure_title', title: columnWords.measureTitle, type: 'string', by: sharedBy, read: (row) => titles[row.measure] ?? null },
    { key: 'role', title: columnWords.role, type: 'string', codes: roleCodes, by: sharedBy, read: (row) => row.role },
  ];
}

/** An agency stands as its slug, as on the site, and as its name. */
function dimension(key: string, definition: SeriesDefinition, agencyName: (slug: string) => string): Column[] {
  const title = definition.dimensions[key]?.title ?? key;
  const own: Column = { key, title, type: 'string', by: dimensionsOf, read: (row) => row.dimensions[key] ?? null };
  const isAgency = definition.columns.some((column) => column.key === key && column.as === 'dimension' && column.type === 'agency');
  if (!isAgency) return [own];
  const name = (slug: string | undefined) => (slug === undefined ? null : agencyName(slug));
  return [own, { key: `${key}_name`, title: columnWords.name(title), type: 'string', by: dimensionsOf, read: (row) => name(row.dimensions[key]) }];
}

const periodOf = (row: Observation) => row.period;
const dimensionsOf = (row: Observation) => row.dimensions;

const period: readonly Column[] = [
  { key: 'period', title: columnWords.period, type: 'string', by: periodOf, read: (row) => row.period.id },
  { key: 'period_start', title: columnWords.periodStart, type: 'date', by: periodOf, read: (row) => row.period.start },
  { key: 'period_end', title: columnWords.periodEnd, type: 'date', by: periodOf, read: (row) => row.period.end },
  { key: 'fiscal_year', title: columnWords.fiscalYear, type: 'integer', by: periodOf, read: (row) => row.period.fiscalYear },
];

const value: readonly Column[] = [
  { key: 'value', title: columnWords.value, type: 'number', note: columnNotes.value, varied: true, read: (row) => row.value },
  { key: 'low', title: columnWords.low, type: 'number', by: sharedBy, read: (row) => row.low },
  { key: 'high', title: columnWords.high, type: 'number', by: sharedBy, read: (row) => row.high },
  { key: 'text', title: columnWords.text, type: 'string', by: sharedBy, read: (row) => row.text },
  { key: 'unit', title: columnWords.unit, type: 'string', by: sharedBy, read: (row) => row.unit || null },
  { key: 'status', title: columnWords.status, type: 'string', codes: statusCodes, by: sharedBy, read: (row) => row.status },
];

const origin = (dataset: Dataset): Column[] => [
  { key: 'as_of', title: columnWords.asOf, type: 'date', note: columnNotes.asOf, read: (row) => row.asOf ?? dataset.asOf[row.period.fiscalYear]?.date ?? null },
  { key: 'note', title: columnWords.note, type: 'string', by: sharedBy, read: (row) => row.note },
  { key: 'sample', title: columnWords.sample, type: 'boolean', by: sharedBy, read: (row) => row.sample },
  { key: 'source_file', title: columnWords.sourceFile, type: 'string', by: sharedBy, read: (row) => sheetOf(row).file },
  { key: 'source_sheet', title: columnWords.sourceSheet, type: 'string', by: sharedBy, read: (row) => sheetOf(row).sheet },
  { key: 'source_cell', title: columnWords.sourceCell, type: 'string', varied: true, read: cellOf },
];
