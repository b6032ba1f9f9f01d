import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { isFindingsList } from '#src/datasets/findingsSheet.ts';
import type { SpreadValue } from '#src/datasets/headerRow.ts';
import { isPeriodKind, readPeriod, type YearContext } from '#src/datasets/periodInYear.ts';
import { leftOut } from '#src/i18n/datasets.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { expandBeYear } from '#src/thai/era.ts';
import { headerKey, normaliseText } from '#src/thai/text.ts';
import { problem, type Diagnostic } from '#src/workbook/diagnostic.ts';
import type { Sheet, Workbook } from '#src/workbook/workbook.ts';

/** A sheet that holds a table of the definition, and what its name says for all rows. */
export interface SheetPlace {
  readonly sheet: Sheet;
  readonly year: YearContext;
  readonly value: SpreadValue | null;
}

export interface Sheets {
  readonly places: readonly SheetPlace[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The sheets that a definition reads: one by its name, the first that is not hidden, or one for each year, month or
 * district. The list of findings in an annotated copy is no sheet of the agency's.
 */
export function findSheets(definition: DatasetDefinition, { sheets }: Workbook, file: string, fiscalYear: number): Sheets {
  const own = sheets.filter((sheet) => !isFindingsList(sheet));
  const whole = { file, sheet: null, cell: null };
  if (own.length === 0 && sheets[0]) return { places: [], diagnostics: [problem(whole, 'list-only', sheets[0].name)] };
  const hidden = own.filter((sheet) => sheet.hidden).length;
  const left = leftOut.sheets(hidden);
  const notes = hidden > 0 ? [problem(whole, 'hidden-left-out', left, left)] : [];
  if (definition.sheets) {
    const found = eachSheet(definition, definition.sheets, own, file, fiscalYear);
    return { places: found.places, diagnostics: [...notes, ...found.diagnostics] };
  }
  const sheet = sheetOf(definition, own);
  if (!sheet) {
    const names = own.map((each) => each.name).join(', ');
    return { places: [], diagnostics: [problem(whole, 'sheet-missing', definition.sheet ?? '', names)] };
  }
  if (sheet.hidden) return { places: [], diagnostics: [problem({ ...whole, sheet: sheet.name }, 'sheet-hidden', sheet.name)] };
  return { places: [{ sheet, year: { year: fiscalYear, calendar: false }, value: null }], diagnostics: notes };
}

function sheetOf(definition: DatasetDefinition, sheets: readonly Sheet[]): Sheet | undefined {
  if (definition.sheet === undefined) return sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
  const wanted = normaliseText(definition.sheet);
  return sheets.find((sheet) => normaliseText(sheet.name) === wanted);
}

function eachSheet(definition: DatasetDefinition, wanted: NonNullable<DatasetDefinition['sheets']>, sheets: readonly Sheet[], file: string, fiscalYear: number): Sheets {
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const places = visible.flatMap((sheet): SheetPlace[] => {
    const text = wildcard(wanted.named, sheet.name);
    const value = text === null ? null : valueOf(definition, wanted.each, text, fiscalYear);
    return value ? [{ sheet, ...value }] : [];
  });
  const unused = visible.filter((sheet) => !places.some((place) => place.sheet === sheet)).map((sheet) => sheet.name);
  const whole = { file, sheet: null, cell: null };
  if (places.length === 0) return { places, diagnostics: [problem(whole, 'no-such-sheets', unused.join(', '), wanted.named)] };
  return { places, diagnostics: unused.length > 0 ? [problem(whole, 'sheets-unused', unused.join(', '))] : [] };
}

/** What stands for the star of `ปี *` in a sheet's name; null for a name of another kind. */
function wildcard(pattern: string, name: string): string | null {
  const [before = '', after = ''] = pattern.split('*').map(normaliseText);
  const text = normaliseText(name);
  if (text.length < before.length + after.length || !text.startsWith(before) || !text.endsWith(after)) return null;
  return text.slice(before.length, text.length - after.length).trim();
}

function valueOf(definition: DatasetDefinition, each: string, text: string, fiscalYear: number): Omit<SheetPlace, 'sheet'> | null {
  const folder = { year: fiscalYear, calendar: false };
  if (!isPeriodKind(each)) {
    const values = definition.kind === 'series' ? definition.dimensions[each]?.values : undefined;
    const value = values ? values.find((known) => headerKey(known) === headerKey(text)) : text;
    return value === undefined || value === '' ? null : { year: folder, value: { over: each, text: value } };
  }
  const isYear = each === 'fiscalYear' || each === 'calendarYear';
  const digits = toArabicDigits(text);
  // A sheet called 60 among sheets called by their years is the year 2560.
  const read = readPeriod(each, isYear && /^\d{2}$/.test(digits) ? String(expandBeYear(Number(digits))) : text, folder);
  if (!read) return null;
  return isYear ? { year: { year: read.period.fiscalYear, calendar: each === 'calendarYear' }, value: null } : { year: folder, value: { over: each, text } };
}
