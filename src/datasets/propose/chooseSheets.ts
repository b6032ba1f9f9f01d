import { headerKey, normaliseText } from '#src/thai/text.ts';
import { parsePeriod } from '#src/thai/fiscalPeriod.ts';
import { isFindingsList } from '#src/datasets/findingsSheet.ts';
import { surveySheet, type Survey } from '#src/datasets/propose/surveySheet.ts';
import { adoptDoubts, adoptPatterns, adoptTitles } from '#src/i18n/adopt.ts';
import type { Unsure } from '#src/datasets/propose/unsure.ts';
import type { Workbook } from '#src/workbook/workbook.ts';

export interface ChosenSheets {
  readonly survey: Survey;
  /** Further sheets with the same header; the definition reads them all. */
  readonly same: readonly Survey[];
  /** What the sheets' names tell, where several are read. */
  readonly each: { readonly each: string; readonly named: string; readonly title: string } | null;
  readonly unsure: readonly Unsure[];
}

const mostSheets = 60;

/** Chooses the sheet with the largest table (or the one asked for), and finds sheets of the same make beside it. */
export function chooseSheets(workbook: Workbook, stem: string, findAgency: (name: string) => string | null, wanted: string | undefined): ChosenSheets | null {
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden && !isFindingsList(sheet) && (wanted === undefined || normaliseText(sheet.name) === normaliseText(wanted)));
  const surveys = visible.slice(0, mostSheets).flatMap((sheet) => surveySheet(sheet, stem, findAgency) ?? []);
  const size = ({ rows, columns }: Survey) => Math.max(1, rows.data.length) * columns.length;
  const [survey] = surveys.toSorted((a, b) => Math.sign(size(b) - size(a) * 1.0001));
  if (!survey) return null;
  const same = surveys.filter((other) => other !== survey && shapeOf(other) === shapeOf(survey));
  const all = surveys.filter((other) => other === survey || same.includes(other));
  const first = all[0] ?? survey;
  const others = surveys.filter((other) => !all.includes(other) && other.rows.data.length > 0).map(({ grid }) => grid.sheet.name);
  const hidden = wanted === undefined ? workbook.sheets.filter((sheet) => sheet.hidden && sheet.rowCount > 0).map((sheet): Unsure => ({ sheet: sheet.name, cell: null, why: adoptDoubts.hiddenSheet(sheet.name) })) : [];
  const names = all.map(({ grid }) => grid.sheet.name);
  return {
    survey: same.length > 0 ? first : survey,
    same: all.filter((other) => other !== first),
    each: same.length > 0 ? eachOf(names) : null,
    unsure: [
      ...(same.length > 0 ? [{ sheet: first.grid.sheet.name, cell: null, why: adoptDoubts.sameSheets(names.join(', ')) }] : []),
      ...(others.length > 0 ? [{ sheet: survey.grid.sheet.name, cell: null, why: adoptDoubts.otherSheets(others.join(', ')) }] : []),
      ...hidden,
    ],
  };
}

/** What two sheets have in common when they are of one make: the names of their columns, years aside. */
const shapeOf = ({ table, columns }: Survey): string => columns.map(({ path, column }) => `${column}:${path.texts.map((text) => headerKey(text)).join('/')}`).join('|') + table.columns.length;

/** `ปี 2559`, `ปี 2560` name years; other names are values of a dimension. */
function eachOf(names: readonly string[]): ChosenSheets['each'] {
  const start = shared(names, (name) => [...name]).join('').replace(/\d+$/, '');
  const end = shared(names, (name) => [...name].reverse()).reverse().join('').replace(/^\d+/, '');
  const middles = names.map((name) => name.slice(start.length, name.length - end.length));
  const areYears = middles.every((middle) => /^2[45]\d\d$/.test(middle.trim()) && parsePeriod('calendarYear', middle, 2560) !== null);
  if (areYears) return { each: adoptPatterns.fiscal.test(start) ? 'fiscalYear' : 'calendarYear', named: `${start}*${end}`, title: '' };
  return { each: 'sheet', named: '*', title: adoptTitles.group };
}

function shared(names: readonly string[], letters: (name: string) => string[]): string[] {
  const [first = [], ...rest] = names.map(letters);
  const at = first.findIndex((letter, index) => rest.some((other) => other[index] !== letter));
  return first.slice(0, Math.max(0, at));
}
