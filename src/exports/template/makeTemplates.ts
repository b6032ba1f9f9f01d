import ExcelJS from 'exceljs';
import type { Content } from '#src/datasets/content/content.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { choiceLists } from '#src/exports/template/choiceLists.ts';
import { dueLines } from '#src/exports/template/dueLines.ts';
import { writeGuide } from '#src/exports/template/guideSheet.ts';
import { planTemplate } from '#src/exports/template/planTemplate.ts';
import { finishSheet, placeTable, range, writeTable, type TablePlace } from '#src/exports/template/tableSheet.ts';
import type { TemplateTable } from '#src/exports/template/templateInput.ts';
import { settleZip } from '#src/exports/settleZip.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { fiscalYearPeriod } from '#src/thai/fiscalPeriod.ts';

/** A workbook for an agency to fill in; `file` is the name under which it is reported. */
export interface Template {
  readonly file: string;
  readonly sheets: readonly string[];
  readonly bytes: Uint8Array;
  readonly tables: readonly PlacedTable[];
}

export interface PlacedTable {
  readonly table: TemplateTable;
  readonly place: TablePlace;
}

/** A template for each workbook that the definitions name: a sheet for each dataset, one that tells how, one with the words to choose from. Same input, same bytes. */
export async function makeTemplates(definitions: readonly DatasetDefinition[], content: Pick<Content, 'agencies' | 'province' | 'deadlines'>, fiscalYear: number): Promise<Template[]> {
  const workbooks = Map.groupBy(definitions, (definition) => definition.workbook);
  return Promise.all([...workbooks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => makeTemplate(name, own, content, fiscalYear)));
}

async function makeTemplate(name: string, unordered: readonly DatasetDefinition[], content: Pick<Content, 'agencies' | 'province' | 'deadlines'>, fiscalYear: number): Promise<Template> {
  // One that names no sheet reads the first.
  const definitions = [...unordered].sort((a, b) => Number(a.sheet !== undefined) - Number(b.sheet !== undefined));
  const context = { fiscalYear, province: content.province.shortName, agencies: content.agencies.map((agency) => agency.name), neighbours: definitions };
  const placed = placeAll(definitions.flatMap((definition) => planTemplate(definition, context)));
  const book = new ExcelJS.Workbook();
  const start = fiscalYearPeriod(fiscalYear).start;
  const day = new Date(`${start}T00:00:00Z`);
  Object.assign(book, { creator: templateWords.author, lastModifiedBy: templateWords.author, created: day, modified: day });
  const lists = choiceLists();
  const reporterOf = (definition: DatasetDefinition | undefined) => content.agencies.find((agency) => agency.slug === definition?.agency)?.name ?? '';
  const definitionOf = ({ dataset }: TemplateTable) => definitions.find((each) => each.id === dataset);
  for (const [sheetName, tables] of Map.groupBy(placed, ({ table }) => table.sheet)) {
    const sheet = book.addWorksheet(sheetName);
    for (const { table, place } of tables) {
      const subtitle = templateWords.subtitle(context.province, fiscalYear, reporterOf(definitionOf(table)));
      writeTable(sheet, table, place, subtitle, { words: (words) => lists.reference(table.title, words), ids: (dataset) => idCells(placed, dataset) });
    }
    await finishSheet(sheet, tables);
  }
  const entries = definitions.flatMap((definition) => placed.filter(({ table }) => table.dataset === definition.id).slice(0, 1).map(({ table }) => ({
    table,
    reporter: reporterOf(definition) || (definition.agencyNote ?? ''),
    frequency: definition.frequency ?? '',
    due: dueLines(content.deadlines, definition.id, fiscalYear),
    headings: definition.columns.some((column) => column.fill === 'heading'),
  })));
  await writeGuide(book, name, fiscalYear, entries);
  await lists.write(book);
  hideWhatIsTakenForData(book, definitions);
  const bytes = settleZip(new Uint8Array(await book.xlsx.writeBuffer()), start);
  return { file: `${name}.xlsx`, sheets: book.worksheets.map((sheet) => sheet.name), bytes, tables: placed };
}

/** Tables that share a sheet stand one below the other. */
function placeAll(tables: readonly TemplateTable[]): PlacedTable[] {
  const below = new Map<string, number>();
  return tables.map((table) => {
    const alone = tables.filter((each) => each.sheet === table.sheet).length === 1;
    const place = placeTable(table, below.get(table.sheet) ?? 1, alone);
    below.set(table.sheet, place.last + 3);
    return { table, place };
  });
}

function idCells(placed: readonly PlacedTable[], dataset: string): string | null {
  const found = placed.find(({ table }) => table.dataset === dataset);
  const at = found?.table.columns.findIndex((column) => column.input.kind === 'id') ?? -1;
  if (!found || at < 0) return null;
  return `'${found.table.sheet.replaceAll("'", "''")}'!${range(found.place.head + 1, found.place.last, at + 1, true)}`;
}

/** Where any sheet's name may be a district's, the sheets that hold no data are hidden, or they would be read as districts. */
function hideWhatIsTakenForData(book: ExcelJS.Workbook, definitions: readonly DatasetDefinition[]): void {
  if (!definitions.some((definition) => definition.sheets?.named === '*')) return;
  for (const name of [templateWords.howTo, templateWords.choices]) {
    const sheet = book.getWorksheet(name);
    if (sheet) sheet.state = 'hidden';
  }
}
