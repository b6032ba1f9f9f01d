import type { Mark, SheetColumn, SheetContent, SheetRow, Validation } from '#src/exports/sheet/sheetContent.ts';
import { headerMerges, headerRows } from '#src/exports/template/headerRows.ts';
import { looks, rowHeight } from '#src/exports/template/looks.ts';
import { range, type PlacedTable } from '#src/exports/template/tablePlace.ts';
import type { TemplateColumn } from '#src/exports/template/templateInput.ts';
import { formatOf, validationOf, type ChoicePlaces } from '#src/exports/template/validations.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** A sheet of tables, one below the other, under titles; `subtitleOf` says for what year a table is, and whose. */
export function tableSheet(name: string, placed: readonly PlacedTable[], subtitleOf: (placed: PlacedTable) => string, placesOf: (placed: PlacedTable) => ChoicePlaces): SheetContent {
  const rows: SheetRow[] = [];
  for (const each of placed) {
    while (rows.length < each.place.top - 5) rows.push({ values: [], look: [] });
    rows.push(...titleRows(each, subtitleOf(each)), ...headerRows(each), ...openRows(each));
  }
  const [only] = placed;
  const alone = only && placed.length === 1 ? only.place : null;
  return {
    name,
    columns: columnsOf(placed),
    rows,
    frozen: alone?.head ?? 0,
    merges: placed.flatMap(headerMerges),
    locked: true,
    validations: placed.flatMap((each) => validationsOf(each, placesOf(each))),
    marks: placed.flatMap((each) => (each.table.rows.length === 0 ? repeatedMarks(each) : [])),
    printed: { titles: alone ? [alone.top, alone.head] : null },
  };
}

function titleRows({ table }: PlacedTable, subtitle: string): SheetRow[] {
  const rest = table.columns.slice(1).map(() => looks.line);
  const row = (text: string, look: number): SheetRow => ({ values: [text], look: [look, ...rest], height: rowHeight });
  return [row(table.title, looks.title), row(subtitle, looks.line), row(templateWords.asOf, looks.typedLine), row(templateWords.hint, looks.faint)];
}

/** The rows that are drawn: what is told beforehand is grey, all else may be filled in. */
function openRows({ table, place }: PlacedTable): SheetRow[] {
  const open = table.columns.map(({ input }) => looks.open(formatOf(input)));
  if (table.rows.length === 0) return Array.from({ length: place.drawn - place.head }, () => ({ values: [], look: open, height: rowHeight }));
  return table.rows.map((row) => {
    const values = table.columns.map(({ key }) => row[key] ?? null);
    return { values, look: values.map((value, at) => (value === null ? (open[at] ?? 0) : looks.given)), height: rowHeight };
  });
}

/** Rows below those that are drawn may be filled in too; what stands above them is locked cell by cell. */
function columnsOf(placed: readonly PlacedTable[]): SheetColumn[] {
  const columns: SheetColumn[] = [];
  for (const { table, place } of placed) {
    for (const [at, column] of table.columns.entries()) {
      const width = Math.max(columns[at]?.width ?? 0, widthOf(column));
      columns[at] = { width, look: place.last > place.drawn ? looks.below(formatOf(column.input)) : looks.plain };
    }
  }
  return columns;
}

function validationsOf({ table, place }: PlacedTable, places: ChoicePlaces): Validation[] {
  const like = likeRows({ table, place });
  const asOf: Validation = { cells: cellAddress(place.top - 2, 1), type: null, prompt: templateWords.asOfPrompt, formulas: [] };
  const limits = table.columns.flatMap((column, at) => {
    if (table.rows[0]?.[column.key] !== undefined) return [];
    const alone = table.identity.includes(column.key) ? `${like}=1` : null;
    return [validationOf(column.input, places, { cells: range(place.head + 1, place.last, at + 1, false), first: cellAddress(place.head + 1, at + 1), alone })];
  });
  return [asOf, ...limits];
}

/** The cell of a row, whatever column is looked at. */
const inColumn = (row: number, column: number): string => `$${cellAddress(row, column)}`;

/** How many rows are like the first open one in what says what they are about. */
function likeRows({ table: { columns, identity }, place: { head, last } }: PlacedTable): string {
  const places = columns.flatMap((column, index) => (identity.includes(column.key) ? [index + 1] : []));
  return `SUMPRODUCT(${places.map((at) => `(${range(head + 1, last, at, true)}=${inColumn(head + 1, at)})`).join('*')}*1)`;
}

/** A drop-down cannot refuse a second row of one agency, so rows that are alike turn red. */
function repeatedMarks(placed: PlacedTable): Mark[] {
  const { table, place } = placed;
  const first = table.columns.findIndex((column) => column.key === table.identity[0]) + 1;
  if (first === 0) return [];
  const formula = `AND(${inColumn(place.head + 1, first)}<>"",${likeRows(placed)}>1)`;
  return table.columns.flatMap(({ key }, index) => (table.identity.includes(key) ? [{ cells: range(place.head + 1, place.last, index + 1, false), formula }] : []));
}

function widthOf({ input, path }: TemplateColumn): number {
  const name = Math.min(24, (path.at(-1)?.length ?? 0) + 3);
  if (input.kind === 'text' || input.kind === 'list' || input.kind === 'agencies') return Math.max(30, name);
  if (input.kind === 'choice') return Math.max(name, Math.min(36, Math.max(...input.words.map((word) => word.length), 0) + 5));
  return Math.max(16, name);
}
