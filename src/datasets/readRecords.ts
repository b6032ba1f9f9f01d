import type { RecordColumn, RecordsDefinition } from '#src/datasets/definition.ts';
import type { MappedColumn } from '#src/datasets/headerRow.ts';
import { reportMerged } from '#src/datasets/mergedAmounts.ts';
import type { Field, FieldValue, RecordRow } from '#src/datasets/model.ts';
import { readDate, readSpan } from '#src/datasets/readTime.ts';
import { isMissing, readChoice, readList, readMeasured, readTextNumber, textOf, unusableText, wholeNumber, within, type Measured, type Reading } from '#src/datasets/readValue.ts';
import { accept, cellOf, refOf, report, textIn, type Table } from '#src/datasets/tableReader.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { unitFactor } from '#src/thai/units.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** Turns the data rows of a records' table into typed rows. A cell that cannot be read is null and a diagnostic; its row stays. */
export function readRecords(table: Table, definition: RecordsDefinition): RecordRow[] {
  const idKey = definition.columns.find((column) => column.type === 'id')?.key;
  const seen = new Map<string, number>();
  const columns = fieldColumns(table, definition);
  return table.rows.data.map((row, index) => {
    const sample = definition.sample || definition.columns.some((column) => column.type === 'sample' && textOf(cellOf(table, row, column.key)) !== '');
    const fields = Object.fromEntries(columns.map(({ definition: column, column: at }) => [column.key, readField(table, row, at, column, sample)]));
    const id = toArabicDigits((idKey && fields[idKey]?.text) || String(index + 1));
    if (seen.has(id)) report(table, row, columnOf(table, idKey), 'duplicate-id', id);
    seen.set(id, row);
    return { dataset: definition.id, id, fiscalYear: table.year.year, sample, fields };
  });
}

const columnOf = (table: Table, key: string | undefined): number => table.header.columns.find((column) => column.definition.key === key)?.column ?? 1;

/** The columns that the header names, and those that headings fill. */
function fieldColumns(table: Table, definition: RecordsDefinition): Pick<MappedColumn<RecordColumn>, 'definition' | 'column'>[] {
  const filled = definition.columns.filter((column) => column.fill === 'heading').map((column) => ({ definition: column, column: 1 }));
  return [...(table.header.columns as readonly MappedColumn<RecordColumn>[]), ...filled];
}

function readField(table: Table, row: number, at: number, column: RecordColumn, sample: boolean): Field {
  const cell = cellOf(table, row, column.key);
  if (!cell || (column.type !== 'text' && isMissing(cell))) {
    if (column.required) report(table, row, at, 'required-empty', textOf(cell), column.headers?.[0] ?? column.key);
    return { value: null, text: textOf(cell), partOfText: false, source: refOf(table, row, at) };
  }
  const read = readTyped(table, row, at, cell, column, sample);
  const source = refOf(table, cell.row, cell.column);
  return { ...read, text: textIn(table, row, column.key), source: read.scale === undefined ? source : { ...source, scale: read.scale } };
}

type Typed = Pick<Field, 'value' | 'partOfText' | 'scale'>;

function readTyped(table: Table, row: number, at: number, cell: Cell, column: RecordColumn, sample: boolean): Typed {
  const take = (reading: Reading<FieldValue>): Typed => ({ value: accept(table, cell, reading), partOfText: false });
  const usable = unusableText(cell);
  if (!usable.ok) return take(usable);
  switch (column.type) {
    case 'number':
    case 'integer':
      return readAmount(table, at, cell, column);
    case 'textNumber':
      return accept(table, cell, readTextNumber(cell)) ?? { value: null, partOfText: false };
    case 'date':
      return take(readDate(cell, table.year.year));
    case 'span':
      return take(readSpan(cell, table.year.year));
    case 'choice':
      return take(readChoice(cell, column.choices ?? {}));
    case 'list':
      return { value: readList(cell), partOfText: false };
    case 'agency':
      return { value: findAgency(table, cell, textOf(cell), sample), partOfText: false };
    case 'agencies':
      return { value: readList(cell).flatMap((name) => findAgency(table, cell, name, sample) ?? []), partOfText: false };
    case 'sample':
      return { value: true, partOfText: false };
    default:
      return take({ ok: true, value: textIn(table, row, column.key) });
  }
}

function readAmount(table: Table, at: number, cell: Cell, column: RecordColumn): Typed {
  if (reportMerged(table, cell, at, column.merged === 'repeat' || column.fill === 'down')) return { value: null, partOfText: false };
  const unit = column.unit ?? '';
  const written = table.units.get(at)?.unit;
  const read = readMeasured(cell, unit, (written === undefined ? null : unitFactor(written, unit)) ?? 1);
  const amount: Measured | null = accept(table, cell, within(column.type === 'integer' ? wholeNumber(read, unit) : read, column));
  return { value: amount?.value ?? null, partOfText: amount?.partOfText ?? false, ...(amount && amount.scale !== 1 ? { scale: amount.scale } : {}) };
}

/** The agency's slug; on a sample row the name itself, for a sample stands on no real agency. */
function findAgency(table: Table, cell: Cell, name: string, sample: boolean): string | null {
  const slug = table.findAgency(name);
  if (slug === null && !sample) report(table, cell.row, cell.column, 'unknown-agency', name);
  return slug ?? (sample ? name : null);
}
