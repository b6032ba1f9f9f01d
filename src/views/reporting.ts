import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Field, RecordRow } from '#src/datasets/model.ts';
import { columnName, columnPrompt, oncePerKey } from '#src/exports/template/guideSheet.ts';
import { planTemplate } from '#src/exports/template/planTemplate.ts';
import { reportingWords as words } from '#src/i18n/reporting.ts';
import { formatDate } from '#src/thai/dates.ts';
import { datasetFor, recordsFor, textField } from '#src/views/lookup.ts';
import { agencyLink, letterLink, recipientLink, type NamedLink } from '#src/views/namedLinks.ts';
import { templatePath } from '#src/views/reportingLinks.ts';
import { reportedDefinitions, templateYear } from '#src/views/siteTemplates.ts';

type Profile = NonNullable<DatasetDefinition['profile']>;

/** One thing to report: by whom, to whom, by when, where to write it. */
export interface ReportLine {
  readonly id: string;
  readonly title: string;
  readonly who: readonly NamedLink[];
  readonly whoNote: string | null;
  readonly to: NamedLink | null;
  readonly by: string;
  readonly letter: NamedLink | null;
  readonly section: string | null;
  readonly file: string;
  readonly sheet: string;
  readonly template: string;
}

export interface ColumnLine {
  readonly name: string;
  readonly prompt: string;
  readonly required: boolean;
  /** The cell of the filled-in sample; null where none is shown or its cell is blank. */
  readonly example: Field | null;
}

/** The columns of one workbook table, with a sample that is filled in, where samples are shown. */
export interface ColumnTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ColumnLine[];
  readonly sample: { readonly name: string; readonly path: string | null } | null;
}

export interface ReportingView {
  readonly lines: readonly ReportLine[];
  readonly tables: readonly ColumnTable[];
  readonly templates: readonly { readonly file: string; readonly path: string; readonly titles: readonly string[] }[];
  readonly year: number;
}

/** What agencies with a project hand in: the report of the plan itself, its payments, and proposals. */
const profiles: readonly Profile[] = ['projects', 'disbursement', 'innovations'];

/** What the page that tells how to report shows beside the office's own words: all from definitions, deadlines and workbooks. */
export function reportingView(province: LoadedProvince): ReportingView {
  const definitions = profiles.flatMap((profile) => datasetFor(province, profile)?.definition ?? []);
  const workbooks = Map.groupBy(reportedDefinitions(province), ({ workbook }) => workbook);
  return {
    lines: definitions.flatMap((definition) => linesOf(province, definition)),
    tables: definitions.filter(({ kind }) => kind === 'records').map((definition) => columnTable(province, definition)),
    templates: [...workbooks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([workbook, own]) => ({ file: `${workbook}.xlsx`, path: templatePath(workbook), titles: own.map(({ title }) => title) })),
    year: templateYear(province),
  };
}

/** A line for each deadline of the letters; one without a day where only the definition says how often. */
function linesOf(province: LoadedProvince, definition: DatasetDefinition): ReportLine[] {
  const { id, workbook, sheet = '', agency } = definition;
  const place = { file: `${workbook}.xlsx`, sheet, template: templatePath(workbook) };
  const due = province.content.deadlines.once.filter(({ indicator }) => indicator === id);
  if (due.length === 0) {
    const by = definition.frequency === undefined ? words.notStated : words.frequency(definition.frequency);
    return [{ id, title: definition.title, who: agency === null ? [] : [agencyLink(province, agency)], whoNote: definition.agencyNote ?? null, to: null, by, letter: null, section: null, ...place }];
  }
  return due.map((each) => ({
    id: each.id,
    title: each.title,
    who: each.who.map((slug) => agencyLink(province, slug)),
    whoNote: each.whoNote ?? null,
    to: recipientLink(province, each.to),
    by: `${formatDate(each.date, each.precision === 'month' ? 'month' : 'long')}${each.date < province.referenceDate ? ` (${words.past})` : ''}`,
    letter: letterLink(province, each.letter),
    section: each.section,
    ...place,
  }));
}

/** Columns as the template has them. That of samples is left out: nobody reports one. */
function columnTable(province: LoadedProvince, definition: DatasetDefinition): ColumnTable {
  const { content, datasets } = province;
  const neighbours = datasets.map((dataset) => dataset.definition).filter(({ workbook }) => workbook === definition.workbook);
  const [table] = planTemplate(definition, { fiscalYear: templateYear(province), province: content.province.shortName, agencies: content.agencies.map(({ name }) => name), neighbours });
  const sample = fullest(definition.profile ? recordsFor(province, definition.profile).filter((row) => row.sample) : []);
  const samples = new Set(definition.kind === 'records' ? definition.columns.filter(({ type }) => type === 'sample').map(({ key }) => key) : []);
  const columns = table ? oncePerKey(table.columns).filter(({ key }) => !samples.has(key)) : [];
  return {
    id: definition.id,
    title: definition.title,
    columns: columns.map((column) => {
      const field = sample?.fields[column.key];
      return { name: table ? columnName(column, table) : column.key, prompt: table ? columnPrompt(column, table) : '', required: column.required, example: field && field.text !== '' ? field : null };
    }),
    sample: sample ? { name: textField(sample, 'name') ?? sample.id, path: definition.profile === 'projects' ? `/plan/${sample.fiscalYear}/${sample.id}/` : null } : null,
  };
}

const filled = (row: RecordRow): number => Object.values(row.fields).filter(({ text }) => text !== '').length;

/** The sample that shows most: the first with the most cells filled in. */
const fullest = (rows: readonly RecordRow[]): RecordRow | undefined => rows.reduce<RecordRow | undefined>((best, row) => (best === undefined || filled(row) > filled(best) ? row : best), undefined);
