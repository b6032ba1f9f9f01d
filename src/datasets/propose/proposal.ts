import { datasetDefinition, type DatasetDefinition } from '#src/datasets/definition.ts';
import { buildRecords } from '#src/datasets/propose/buildRecords.ts';
import { buildSeries } from '#src/datasets/propose/buildSeries.ts';
import { chooseSheets, type ChosenSheets } from '#src/datasets/propose/chooseSheets.ts';
import type { Draft, DraftPeriod } from '#src/datasets/propose/draft.ts';
import { idOfFile } from '#src/datasets/propose/naming.ts';
import { isRepeated, isSeries, splitColumns } from '#src/datasets/propose/splitColumns.ts';
import { surveyDoubts } from '#src/datasets/propose/surveyDoubts.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { unsureAt, type Unsure } from '#src/datasets/propose/unsure.ts';
import { adoptDoubts } from '#src/i18n/adopt.ts';
import type { Workbook } from '#src/workbook/workbook.ts';

/** Where the table was found: rows counted from 1, ends inclusive. */
export interface FoundPlace {
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** Null where the first row is data already. */
  readonly header: readonly [number, number] | null;
  readonly first: number;
  readonly last: number;
  readonly dataRows: number;
  readonly totals: readonly number[];
  readonly skipped: readonly number[];
  readonly headings: readonly number[];
  readonly periods: readonly DraftPeriod[];
  /** Buddhist era; null where neither title, sheet nor file names one. */
  readonly year: number | null;
}

export interface Proposal {
  /** As a YAML file holds it: defaults are left out. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly definition: DatasetDefinition;
  readonly found: FoundPlace;
  /** For comments: the columns of the sheet that each column of the definition reads. */
  readonly from: readonly (readonly number[])[];
  /** Rows of the sheet that the reader should read as data. */
  readonly dataRows: readonly number[];
  readonly unsure: readonly Unsure[];
}

export interface ProposalOptions {
  /** The file's name without its ending. */
  readonly stem: string;
  readonly sheet?: string | undefined;
  readonly findAgency: (name: string) => string | null;
}

/**
 * Proposes a dataset definition for a workbook never seen. What is guessed from thin evidence is in `unsure`, with its cell.
 * Null where no sheet holds a table. The definition always validates.
 */
export function proposeDataset(workbook: Workbook, { stem, sheet, findAgency }: ProposalOptions): Proposal | null {
  const chosen = chooseSheets(workbook, stem, findAgency, sheet);
  if (!chosen) return null;
  const { survey } = chosen;
  const split = splitColumns(survey);
  const series = isSeries(survey, split);
  const subject = survey.title.title ?? nameOfSheet(survey, stem);
  const draft = sortColumns(series ? buildSeries(survey, split, subject) : buildRecords(survey));
  const common = commonFields(workbook, chosen, draft, subject, stem, series);
  const fields = { ...common, columns: draft.columns.map(({ field }) => field) };
  const repeated = split.groups.length > 0 && isRepeated(survey, split) ? [unsureAt(survey.grid.sheet, survey.header.first, survey.columns[0]?.column ?? 1, series ? adoptDoubts.sameRows : adoptDoubts.duplicateRows)] : [];
  const unsure = [...surveyDoubts(chosen), ...commonDoubts(survey, stem, series, draft.yearsWritten), ...draft.unsure, ...repeated];
  const parsed = datasetDefinition.safeParse(fields);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  return { fields, definition: parsed.data, found: placeOf(chosen, draft), from: draft.columns.map((column) => column.from), dataRows: expectedRows(survey), unsure };
}

/** Rows of data, and totals that nothing but their figures betrays: the reader takes those for data too. */
const expectedRows = ({ rows }: Survey): number[] => [...rows.data, ...rows.totals.filter(({ label }) => label === null).map(({ row }) => row)].sort((a, b) => a - b);

/** Columns in the order of the sheet, as somebody compares them. */
const sortColumns = (draft: Draft): Draft => ({ ...draft, columns: draft.columns.toSorted((a, b) => (a.from[0] ?? 0) - (b.from[0] ?? 0)) });

/** A sheet's own name, where somebody gave it one. */
function nameOfSheet({ grid }: Survey, stem: string): string {
  const { name } = grid.sheet;
  return /^(?:sheet|แผ่น|แผ่นงาน) ?\d*$|^\d+$/i.test(name) || name.trim() === '' ? stem : name;
}

function commonFields(workbook: Workbook, { survey, each, same }: ChosenSheets, draft: Draft, subject: string, stem: string, series: boolean): Record<string, unknown> {
  const { words, grid } = survey;
  const readsAll = each !== null && (series || each.each === 'fiscalYear' || each.each === 'calendarYear');
  const isFirst = workbook.sheets.find((sheet) => !sheet.hidden) === grid.sheet && workbook.sheets.length === 1;
  const { kind, ...rest } = draft.fields;
  const dimensions = readsAll && each.title !== '' ? { dimensions: { ...(rest.dimensions as object | undefined), [each.each]: { title: each.title } } } : {};
  return {
    id: idOfFile(stem).id,
    kind,
    title: subject,
    agency: null,
    workbook: stem,
    ...(readsAll && same.length > 0 ? { sheets: { each: each.each, ...(each.named === '*' ? {} : { named: each.named }) } } : isFirst ? {} : { sheet: grid.sheet.name }),
    ...(draft.yearsWritten ? { year: 'any' } : {}),
    ...(words.totals ? { totals: words.totals } : {}),
    ...(words.skip ? { skip: words.skip } : {}),
    ...(words.endAt ? { endAt: words.endAt } : {}),
    ...rest,
    ...dimensions,
  };
}

function commonDoubts({ grid, title }: Survey, stem: string, series: boolean, yearsWritten: boolean): Unsure[] {
  const { id, sure } = idOfFile(stem);
  const whole = (why: string): Unsure => ({ sheet: grid.sheet.name, cell: null, why });
  return [
    ...(sure ? [] : [whole(adoptDoubts.idFromFile(id))]),
    ...(title.title === null ? [whole(adoptDoubts.noTitle)] : []),
    ...(title.year === null || yearsWritten ? [] : [whole(adoptDoubts.yearFound(String(title.year.year)))]),
    whole(adoptDoubts.agency),
    ...(series ? [whole(adoptDoubts.direction)] : []),
  ];
}

function placeOf({ survey, same }: ChosenSheets, { periods }: Draft): FoundPlace {
  const { header, rows, grid, title } = survey;
  return {
    sheet: grid.sheet.name,
    sheets: [survey, ...same].map((each) => each.grid.sheet.name),
    header: header.top === null ? null : [header.top, header.bottom],
    first: rows.data[0] ?? header.first,
    last: rows.last,
    dataRows: rows.data.length,
    totals: rows.totals.map(({ row }) => row),
    skipped: rows.skipped,
    headings: rows.headings,
    periods,
    year: title.year?.year ?? null,
  };
}
