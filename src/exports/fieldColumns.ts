import type { RecordColumn } from '#src/datasets/definition.ts';
import type { Field, RecordRow } from '#src/datasets/model.ts';
import type { ReadColumn, TableValue } from '#src/exports/tableColumn.ts';
import { columnNotes, columnWords, precisionCodes } from '#src/i18n/exports.ts';
import type { DateSpan } from '#src/thai/period.ts';

type Column = ReadColumn<RecordRow>;

/**
 * The columns that one column of a definition becomes: a number and its cell, a span's two ends and precision,
 * an agency's slug and name, a choice's code and word. Text beside a typed value is the cell's, as written.
 */
export function fieldColumns(column: RecordColumn, agencyName: (slug: string) => string): Column[] {
  const { key } = column;
  const title = titleOf(column);
  const plain = (type: Column['type'], note?: string): Column => ({ key, title, type, ...(note === undefined ? {} : { note }), read: (row) => valueOf(row.fields[key]) });
  const beside = (ending: string, words: (title: string) => string, type: Column['type'], read: (field: Field) => TableValue): Column =>
    ({ key: `${key}_${ending}`, title: words(title), type, read: (row) => (row.fields[key] ? read(row.fields[key]) : null) });
  const written = beside('text', columnWords.asWritten, 'string', (field) => field.text || null);
  const cell = beside('cell', columnWords.cell, 'string', (field) => field.source.cell);
  const unit = column.unit === undefined ? undefined : columnNotes.unit(column.unit);
  switch (column.type) {
    case 'number':
    case 'integer':
      return [plain(column.type, unit), cell];
    case 'textNumber':
      return [plain('number', unit), written, cell];
    case 'date':
      return [plain('date')];
    case 'span':
      return spanColumns(beside, written);
    case 'choice':
      return [{ ...plain('string'), codes: wordsOfCodes(column) }, beside('title', columnWords.word, 'string', (field) => (field.value === null ? null : field.text))];
    case 'agency':
      return [plain('string'), beside('name', columnWords.name, 'string', (field) => (typeof field.value === 'string' ? agencyName(field.value) : null))];
    case 'agencies':
      return [plain('list', columnNotes.list), beside('name', columnWords.name, 'list', (field) => (isList(field.value) ? field.value.map(agencyName) : null))];
    case 'list':
      return [plain('list', columnNotes.list)];
    default:
      return [plain('string')];
  }
}

type Beside = (ending: string, words: (title: string) => string, type: Column['type'], read: (field: Field) => TableValue) => Column;

function spanColumns(beside: Beside, written: Column): Column[] {
  return [
    beside('from', columnWords.from, 'date', (field) => spanOf(field)?.from ?? null),
    beside('to', columnWords.to, 'date', (field) => spanOf(field)?.to ?? null),
    { ...beside('precision', columnWords.precision, 'string', (field) => spanOf(field)?.precision ?? null), codes: precisionCodes },
    written,
  ];
}

/** The first name that its header may bear, with the unit if the name does not say it. */
function titleOf({ headers, key, unit }: RecordColumn): string {
  const name = headers?.[0] ?? key;
  return unit === undefined || name.includes(unit) ? name : `${name} (${unit})`;
}

/** `choices` go from the written word to the code; where two words have one code, the first tells it. */
function wordsOfCodes({ choices }: RecordColumn): Record<string, string> {
  return Object.fromEntries(Object.entries(choices ?? {}).map(([word, code]) => [code, word] as const).reverse());
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

const spanOf = (field: Field): DateSpan | null => (typeof field.value === 'object' && field.value !== null && 'to' in field.value ? field.value : null);

function valueOf(field: Field | undefined): TableValue {
  const value = field?.value ?? null;
  if (typeof value === 'object' && value !== null && 'to' in value) return value.to;
  if (value === '') return null;
  return isList(value) && value.length === 0 ? null : value;
}
