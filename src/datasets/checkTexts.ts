import type { MappedColumn } from '#src/datasets/headerRow.ts';
import { textOf } from '#src/datasets/readValue.ts';
import { isNumeric } from '#src/datasets/rowKinds.ts';
import { report, type Table } from '#src/datasets/tableReader.ts';
import { headerHints } from '#src/i18n/datasets.ts';
import { personalAllowed } from '#src/i18n/diagnostics.ts';
import { toArabicDigits } from '#src/thai/digits.ts';
import { hasLostLetters } from '#src/thai/mendThai.ts';
import { findPersonalData, isCitizenId, type PersonalFind } from '#src/thai/personalData.ts';
import { normaliseText } from '#src/thai/text.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** Columns whose text no page and no file shows. */
const unpublished: ReadonlySet<string> = new Set(['sample', 'status', 'measure', 'unit', 'total', 'year', 'period', 'asOf']);

/**
 * Reports what may not be published as it stands: personal data in every column that would be published, unless the
 * definition allows it there, and texts of which letters are lost.
 */
export function checkTexts(table: Table): void {
  for (const mapped of table.header.columns) {
    if ('as' in mapped.definition && unpublished.has(mapped.definition.as)) continue;
    const cells = columnCells(table, mapped);
    checkColumn(table, mapped, cells);
    for (const cell of cells) checkLetters(table, cell);
  }
  const [first] = table.definition.columns.filter((column) => column.fill === 'heading');
  for (const { cell } of first ? table.rows.headings : []) {
    for (const find of findPersonalData(cell.text)) tell(table, cell, find, first?.personal?.allow ?? [], first?.key ?? '');
    checkLetters(table, cell);
  }
}

function checkLetters(table: Table, cell: Cell): void {
  if (cell.kind !== 'text') return;
  const text = textOf(cell);
  if (hasLostLetters(text)) report(table, cell.row, cell.column, 'lost-letters', text);
}

function columnCells(table: Table, mapped: MappedColumn): Cell[] {
  const cells: Cell[] = [];
  const add = (row: number): void => {
    const cell = table.sheet.cell(row, mapped.column);
    if (cell) cells.push(cell);
  };
  table.rows.data.forEach(add);
  for (const rows of table.rows.continued.values()) rows.forEach(add);
  // A merged cell is met once for each row that it spans.
  return table.sheet.merges.length === 0 ? cells : [...new Set(cells)];
}

function checkColumn(table: Table, mapped: MappedColumn, cells: readonly Cell[]): void {
  const { definition, path } = mapped;
  const header = path.texts.join(' ');
  const allowed: readonly string[] = definition.personal?.allow ?? [];
  // An amount is an amount, unless it is written as no amount is: thirteen digits in one run.
  const texts = isNumeric(mapped) ? cells.filter((cell) => cell.kind === 'text' || ((cell.number ?? 0) >= 1e12 && cell.text.length === 13 && /^\d{13}$/.test(cell.text) && !cell.format.includes(','))) : cells;
  const codes = areCodes(texts, header);
  for (const cell of texts) {
    for (const find of findPersonalData(cell.text)) {
      const isCode = find.kind === 'citizenId' ? codes : find.kind === 'phone' && headerHints.code.test(header) && !headerHints.phone.test(header);
      if (find.certain || !isCode) tell(table, cell, find, allowed, definition.key);
    }
    // A spreadsheet that takes a telephone number for a number drops its first zero.
    const lostZero = cell.kind === 'number' && headerHints.phone.test(header) && /^(?:[689]\d{8}|[2-57]\d{7})$/.test(cell.text);
    if (lostZero) for (const find of findPersonalData(`0${cell.text}`)) tell(table, cell, find, allowed, definition.key);
  }
}

/**
 * Whether a column's runs of thirteen digits are codes of something else: one in eleven has a right check digit by
 * chance. Without a header that tells, a column full of digits of which few are right is one of codes.
 */
function areCodes(cells: readonly Cell[], header: string): boolean {
  if (headerHints.citizenId.test(header)) return false;
  const digits = cells.map((cell) => toArabicDigits(normaliseText(cell.text))).filter((text) => /^\d{13}$/.test(text));
  const share = digits.filter(isCitizenId).length / digits.length;
  return headerHints.code.test(header) ? share <= 0.5 : digits.length >= 8 && share < 0.3;
}

function tell(table: Table, cell: Cell, find: PersonalFind, allowed: readonly string[], key: string): void {
  if (!allowed.includes(find.kind)) report(table, cell.row, cell.column, `personal-${find.kind}`, find.masked, personalAllowed(find.kind, key));
}
