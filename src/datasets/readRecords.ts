import type { RecordColumn, RecordsDefinition } from '#src/datasets/definition.ts';
import type { Field, FieldValue, RecordRow } from '#src/datasets/model.ts';
import { isMissing, readChoice, readDate, readInteger, readList, readNumber, readSpan, readTextNumber, textOf, type Reading } from '#src/datasets/readValue.ts';
import { accept, cellOf, refOf, report, type Table } from '#src/datasets/tableReader.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** Turns the data rows of a records' table into typed rows. A cell that cannot be read is null and a diagnostic; its row stays. */
export function readRecords(table: Table, rows: readonly number[], definition: RecordsDefinition): RecordRow[] {
  const idKey = definition.columns.find((column) => column.type === 'id')?.key;
  const seen = new Map<string, number>();
  return rows.map((row, index) => {
    const sample = definition.sample || definition.columns.some((column) => column.type === 'sample' && textOf(cellOf(table, row, column.key)) !== '');
    const fields = Object.fromEntries(table.header.columns.map((mapped) => {
      const column = mapped.definition as RecordColumn;
      return [column.key, readField(table, row, mapped.column, column, sample)];
    }));
    const id = toArabicDigits((idKey && fields[idKey]?.text) || String(index + 1));
    if (seen.has(id)) report(table, row, columnOf(table, idKey), 'duplicate-id', id);
    seen.set(id, row);
    return { dataset: definition.id, id, fiscalYear: table.fiscalYear, sample, fields };
  });
}

const columnOf = (table: Table, key: string | undefined): number => table.header.columns.find((column) => column.definition.key === key)?.column ?? 1;

function readField(table: Table, row: number, at: number, column: RecordColumn, sample: boolean): Field {
  const cell = cellOf(table, row, column.key);
  if (!cell || (column.type !== 'text' && isMissing(cell))) {
    if (column.required) report(table, row, at, 'required-empty', textOf(cell), column.headers?.[0] ?? column.key);
    return { value: null, text: textOf(cell), partOfText: false, source: refOf(table, row, at) };
  }
  const read = readTyped(table, cell, column, sample);
  return { value: read.value, text: textOf(cell), partOfText: read.partOfText, source: refOf(table, cell.row, cell.column) };
}

function readTyped(table: Table, cell: Cell, column: RecordColumn, sample: boolean): { value: FieldValue; partOfText: boolean } {
  const take = (reading: Reading<FieldValue>) => ({ value: accept(table, cell, reading), partOfText: false });
  switch (column.type) {
    case 'number':
      return take(readNumber(cell, column.unit ?? ''));
    case 'integer':
      return take(readInteger(cell, column.unit ?? ''));
    case 'textNumber':
      return accept(table, cell, readTextNumber(cell)) ?? { value: null, partOfText: false };
    case 'date':
      return take(readDate(cell));
    case 'span':
      return take(readSpan(cell));
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
      return take(cell.kind === 'error' || cell.kind === 'unresolved' ? readNumber(cell, '') : { ok: true, value: textOf(cell) });
  }
}

/** The agency's slug; on a sample row the name itself, for a sample stands on no real agency. */
function findAgency(table: Table, cell: Cell, name: string, sample: boolean): string | null {
  const slug = table.findAgency(name);
  if (slug === null && !sample) report(table, cell.row, cell.column, 'unknown-agency', name);
  return slug ?? (sample ? name : null);
}
