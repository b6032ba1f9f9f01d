import type { RecordColumn, RecordsDefinition } from '#src/datasets/definition.ts';
import type { Dataset, RecordRow } from '#src/datasets/model.ts';
import { fieldColumns } from '#src/exports/fieldColumns.ts';
import { makeTable, type DatasetTable, type ReadColumn } from '#src/exports/tableColumn.ts';
import { columnNotes, columnWords } from '#src/i18n/exports.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

type Column = ReadColumn<RecordRow>;

/** The row's own id and sample mark stand for these columns. */
const stoodFor = (column: RecordColumn): boolean => column.type === 'id' || column.type === 'sample';

/** One row a record, a column (or a few) for each of the definition's columns. */
export function recordsTable(dataset: Dataset, definition: RecordsDefinition, agencyName: (slug: string) => string): DatasetTable {
  const fields = definition.columns.filter((column) => !stoodFor(column)).flatMap((column) => fieldColumns(column, agencyName));
  return makeTable([...identity(dataset), ...fields, ...origin(dataset, definition)], dataset.records, ['fiscal_year', 'id']);
}

const identity = (dataset: Dataset): Column[] => [
  { key: 'dataset', title: columnWords.dataset, type: 'string', read: () => dataset.id },
  { key: 'fiscal_year', title: columnWords.fiscalYear, type: 'integer', read: (row) => row.fiscalYear },
  { key: 'id', title: columnWords.id, type: 'string', read: (row) => row.id },
];

function origin(dataset: Dataset, definition: RecordsDefinition): Column[] {
  const source = sourceOf(definition);
  return [
    { key: 'as_of', title: columnWords.asOf, type: 'date', note: columnNotes.asOf, read: (row) => dataset.asOf[row.fiscalYear]?.date ?? null },
    { key: 'sample', title: columnWords.sample, type: 'boolean', read: (row) => row.sample },
    { key: 'source_file', title: columnWords.sourceFile, type: 'string', read: (row) => source(row)?.file ?? null },
    { key: 'source_sheet', title: columnWords.sourceSheet, type: 'string', read: (row) => source(row)?.sheet ?? null },
    { key: 'source_cell', title: columnWords.sourceCell, type: 'string', note: columnNotes.sourceCell, read: (row) => source(row)?.cell ?? null },
  ];
}

/** The cell that names the row: the id's, or else the first. A first cell merged down would name the row where the merge begins. */
function sourceOf(definition: RecordsDefinition): (row: RecordRow) => CellRef | undefined {
  const idKey = definition.columns.find((column) => column.type === 'id')?.key;
  return (row) => ((idKey === undefined ? undefined : row.fields[idKey]) ?? Object.values(row.fields)[0])?.source;
}
