import type { Content } from '#src/datasets/content/content.ts';
import type { Deadlines } from '#src/datasets/content/deadlines.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { SheetContent } from '#src/exports/sheet/sheetContent.ts';
import { sheetReference, writeWorkbook } from '#src/exports/sheet/workbookParts.ts';
import { choiceLists } from '#src/exports/template/choiceLists.ts';
import { dueLines } from '#src/exports/template/dueLines.ts';
import { guideSheet, type GuideEntry } from '#src/exports/template/guideSheet.ts';
import { templateStyles } from '#src/exports/template/looks.ts';
import { planTemplate } from '#src/exports/template/planTemplate.ts';
import { placeTables, range, type PlacedTable } from '#src/exports/template/tablePlace.ts';
import { tableSheet } from '#src/exports/template/tableSheet.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { fiscalYearPeriod } from '#src/thai/fiscalPeriod.ts';

/** A workbook for an agency to fill in; `file` is the name under which it is reported. */
export interface Template {
  readonly file: string;
  readonly sheets: readonly string[];
  readonly bytes: Uint8Array;
  readonly tables: readonly PlacedTable[];
}

/** What templates need besides the definitions: plain data, which another process may be sent. */
export interface TemplateFacts {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly province: string;
  readonly agencies: readonly { readonly slug: string; readonly name: string }[];
  readonly deadlines: Deadlines;
}

export const templateFacts = ({ province, agencies, deadlines }: Pick<Content, 'agencies' | 'province' | 'deadlines'>, fiscalYear: number): TemplateFacts =>
  ({ fiscalYear, province: province.shortName, agencies: agencies.map(({ slug, name }) => ({ slug, name })), deadlines });

/** The definitions by the workbook that they name, in the order of the names: each of these has a template. */
export const byWorkbook = (definitions: readonly DatasetDefinition[]): (readonly [workbook: string, readonly DatasetDefinition[]])[] =>
  [...Map.groupBy(definitions, ({ workbook }) => workbook)].sort(([a], [b]) => (a < b ? -1 : 1));

/** The name under which a workbook is reported. */
export const templateFile = (workbook: string): string => `${workbook}.xlsx`;

/** A template for each workbook that the definitions name. */
export const makeTemplates = (definitions: readonly DatasetDefinition[], facts: TemplateFacts): Template[] =>
  byWorkbook(definitions).map(([workbook, own]) => makeTemplate(workbook, own, facts));

/** The template of one workbook: a sheet for each dataset, one that tells how, one with the words to choose from. Same input, same bytes. */
export function makeTemplate(workbook: string, unordered: readonly DatasetDefinition[], facts: TemplateFacts): Template {
  // One that names no sheet reads the first.
  const definitions = unordered.toSorted((a, b) => Number(a.sheet !== undefined) - Number(b.sheet !== undefined));
  const { fiscalYear, province, agencies } = facts;
  const context = { fiscalYear, province, agencies: agencies.map(({ name }) => name), neighbours: definitions };
  const placed = placeTables(definitions.flatMap((definition) => planTemplate(definition, context)));
  const lists = choiceLists();
  const tables = [...Map.groupBy(placed, ({ table }) => table.sheet)].map(([name, own]) => {
    const subtitleOf = ({ table }: PlacedTable) => templateWords.subtitle(province, fiscalYear, reporterOf(definitions.find(({ id }) => id === table.dataset), facts));
    return tableSheet(name, own, subtitleOf, ({ table }) => ({ words: (words) => lists.reference(table.title, words), ids: (dataset) => idCells(placed, dataset) }));
  });
  const guide = guideSheet(workbook, fiscalYear, definitions.flatMap((definition) => guideEntries(definition, placed, facts)));
  const choices = lists.sheet();
  // Where any sheet's name may be a district's, the sheets that hold no data are hidden, or they would be read as districts.
  const hidden = definitions.some((definition) => definition.sheets?.named === '*');
  const sheets: SheetContent[] = [...tables, ...[guide, ...(choices ? [choices] : [])].map((sheet) => (hidden ? { ...sheet, hidden } : sheet))];
  const bytes = writeWorkbook(sheets, templateStyles, { title: '', creator: templateWords.author, date: fiscalYearPeriod(fiscalYear).start });
  return { file: templateFile(workbook), sheets: sheets.map(({ name }) => name), bytes, tables: placed };
}

const reporterOf = (definition: DatasetDefinition | undefined, { agencies }: TemplateFacts): string => agencies.find(({ slug }) => slug === definition?.agency)?.name ?? '';

function guideEntries(definition: DatasetDefinition, placed: readonly PlacedTable[], facts: TemplateFacts): GuideEntry[] {
  const table = placed.find((each) => each.table.dataset === definition.id)?.table;
  if (!table) return [];
  return [{
    table,
    reporter: reporterOf(definition, facts) || (definition.agencyNote ?? ''),
    frequency: definition.frequency ?? '',
    due: dueLines(facts.deadlines, definition.id, facts.fiscalYear),
    headings: definition.columns.some((column) => column.fill === 'heading'),
  }];
}

/** Where the ids of another table of the workbook stand. */
function idCells(placed: readonly PlacedTable[], dataset: string): string | null {
  const found = placed.find(({ table }) => table.dataset === dataset);
  const at = found?.table.columns.findIndex((column) => column.input.kind === 'id') ?? -1;
  return found && at >= 0 ? `${sheetReference(found.table.sheet)}!${range(found.place.head + 1, found.place.last, at + 1, true)}` : null;
}
