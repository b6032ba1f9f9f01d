import type { SheetContent, SheetRow } from '#src/exports/sheet/sheetContent.ts';
import { exampleOf } from '#src/exports/template/exampleOf.ts';
import { looks, rowHeight } from '#src/exports/template/looks.ts';
import type { TemplateColumn, TemplateTable } from '#src/exports/template/templateInput.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { formatNumber } from '#src/thai/numbers.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** What the guide says of one dataset. `due`: a line for each deadline that is known. */
export interface GuideEntry {
  readonly table: TemplateTable;
  readonly reporter: string;
  readonly frequency: string;
  readonly due: readonly string[];
  /** Group names stand in rows of their own. */
  readonly headings: boolean;
}

const { guide, prompt } = templateWords;

/** Columns that a sentence goes over. */
const wide = 4;

/** The sheet วิธีกรอก: where the workbook goes, what blanks mean, what each column takes, and an example that no reader takes for data. */
export function guideSheet(workbook: string, fiscalYear: number, entries: readonly GuideEntry[]): SheetContent {
  const rows: SheetRow[] = [];
  const merges: string[] = [];
  const line = (texts: readonly string[], look: number, lines = 1) => {
    rows.push({ values: texts, look: texts.map(() => look), height: rowHeight * lines });
  };
  // The second text is a sentence: it has the room of several columns, which the example below it needs one by one.
  const told = ([first = '', second = '', third]: readonly string[], look: number) => {
    const values = [first, second, ...Array.from({ length: wide - 1 }, () => null), ...(third === undefined ? [] : [third])];
    rows.push({ values, look: values.map(() => look), height: rowHeight * Math.max(1, Math.ceil(second.length / 110), Math.ceil(first.length / 30)) });
    merges.push(`${cellAddress(rows.length, 2)}:${cellAddress(rows.length, 1 + wide)}`);
  };
  line([guide.title(workbook)], looks.title);
  for (const text of [guide.save(String(fiscalYear), `${workbook}.xlsx`), guide.missing, guide.numbers, guide.more, guide.hidden, guide.check]) line([text], looks.line);
  for (const { table, reporter, frequency, due, headings } of entries) {
    line([], looks.line);
    line([guide.dataset(table.title, table.sheet)], looks.title);
    told([guide.reporter, reporter || guide.notStated], looks.guide);
    told([guide.frequency, frequency || guide.notStated], looks.guide);
    for (const text of due.length === 0 ? [guide.notStated] : due) told([guide.due, text], looks.guide);
    if (headings) line([guide.headings], looks.line);
    told(guide.columns, looks.head);
    for (const column of oncePerKey(table.columns)) told([columnName(column, table), columnPrompt(column, table), column.required ? guide.required : guide.notRequired], looks.guide);
    line([guide.example], looks.faint);
    line(table.columns.map((column) => column.path.join(' › ')), looks.head, 2);
    line(table.columns.map((column) => table.rows[0]?.[column.key] ?? exampleOf(column.input)), looks.guide, 2);
  }
  const width = Math.max(wide + 2, ...entries.map(({ table }) => table.columns.length));
  return { name: templateWords.howTo, columns: Array.from({ length: width }, () => ({ width: 26, look: looks.plain })), rows, frozen: 0, merges, locked: true, printed: { titles: null } };
}

/** Twelve months of one column of the definition are one line. */
export const oncePerKey = (columns: readonly TemplateColumn[]): TemplateColumn[] => columns.filter((column, at) => columns.findIndex((each) => each.key === column.key) === at);

/** A column by its header; one that is spread over months by the first and the last. */
export function columnName(column: TemplateColumn, table: TemplateTable): string {
  const alike = table.columns.filter((each) => each.key === column.key);
  const last = alike.at(-1);
  return alike.length === 1 || !last ? column.path.join(' › ') : `${column.path.join(' › ')} … ${last.path.join(' › ')}`;
}

/** What to type into a column, in words. */
export function columnPrompt({ key, input, openHeader }: TemplateColumn, { rows }: TemplateTable): string {
  const given = rows.map((row) => row[key]).filter((word) => word !== undefined);
  const [first, last] = [given[0], given.at(-1)];
  if (first !== undefined && last !== undefined) return guide.filled(first === last ? first : `${first} … ${last}`);
  const bound = (value: number | undefined) => (value === undefined ? '' : formatNumber(value));
  const words = ((): string => {
    switch (input.kind) {
      case 'number':
      case 'integer':
        return prompt[input.kind](input.unit, bound(input.min), bound(input.max));
      case 'range':
      case 'ratio':
        return prompt[input.kind](input.unit);
      case 'choice':
        return input.words.length > 8 ? prompt.choice : `${prompt.choice}: ${input.words.join(', ')}`;
      case 'reference':
        return prompt.choice;
      default:
        return prompt[input.kind];
    }
  })();
  return openHeader ? `${words} · ${prompt.heading}` : words;
}
