import { formatMeaning } from '#src/workbook/cells/numberFormat.ts';
import { serialOfIso } from '#src/workbook/cells/serialDate.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';
import { decodeEntities } from '#src/workbook/ooxml/xml.ts';
import type { SheetContext } from '#src/workbook/ooxml/trimSheet.ts';

/** A `<c>` as it stands in a sheet: the text within `<v>`, `<f>` and `<is>`, entities and all. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly style: number | null;
  readonly type: string;
  hasFormula: boolean;
  v?: string;
  f?: string;
  is?: string;
}

const longestText = 2_000_000;

/**
 * Writes a cell again in the plainest form, so that the reader cannot lose a 0 or a false (a formula's result stands as
 * a value), read `true` as text or `2018-04-01` as 2018, or take entities to pieces twice. '' for a cell that holds nothing.
 */
export function trimCell(cell: SheetCell, context: SheetContext): string {
  const at = cellAddress(cell.row, cell.column);
  const place = context.formatPlace(cell.style, null);
  const open = (type: string, style = place) => `<c r="${at}"${style === 0 ? '' : ` s="${style}"`}${type === '' ? '' : ` t="${type}"`}>`;
  const value = (type: string, v: string, style = place) => `${open(type, style)}<v>${v}</v></c>`;
  const failed = (error: string) => value('e', error);
  // Excel keeps 32,767 characters in a cell.
  if ((cell.v?.length ?? 0) + (cell.is?.length ?? 0) > longestText) throw new WorkbookFault('too-large', at);
  const v = cell.v?.trim() ?? '';
  if (cell.type === 'inlineStr') return inline(open('inlineStr'), cell);
  if (cell.type === 'str') return cell.v ? `${open('inlineStr')}<is><r>${textTag(cell.v)}</r></is></c>` : '';
  // A formula that was never calculated; one that gives an empty text is of type `str`.
  if (v === '') return cell.hasFormula ? `${open('')}<f>${cell.f?.trim() ? cell.f : '?'}</f></c>` : '';
  switch (cell.type) {
    case 's':
      return Number(v) < context.sharedStrings && /^\d+$/.test(v) ? value('s', v) : failed('#REF!');
    case 'b':
      return value('b', /^(1|true)$/i.test(v) ? '1' : '0');
    case 'e':
      return failed(v);
    case 'd': {
      const serial = serialOfIso(decodeEntities(v), context.date1904);
      if (serial === null) return failed('#VALUE!');
      const isDate = cell.style !== null && formatMeaning(context.formatOf(cell.style)) !== 'number';
      return value('', String(serial), isDate ? place : context.formatPlace(null, 'yyyy-mm-dd'));
    }
    default:
      // `parseFloat` would read 12 out of `12abc` and 0 out of `0x10`.
      return Number.isFinite(Number(v)) && !/[xob]/i.test(v) ? value('', v) : failed('#VALUE!');
  }
}

/** Text kept in the cell itself: its runs, without the reading aid of East Asian text. Runs, for in those escapes are read. */
function inline(open: string, cell: SheetCell): string {
  const runs = (cell.is ?? '').replace(/<(\w+:)?rPh\b[\s\S]*?<\/(\w+:)?rPh>/g, '').match(/<(?:\w+:)?t(?:\s[^>]*)?>[\s\S]*?<\/(?:\w+:)?t>/g) ?? [];
  const texts = runs.map((run) => run.slice(run.indexOf('>') + 1, run.lastIndexOf('<'))).filter((text) => text !== '');
  if (texts.length > 0) return `${open}<is>${texts.map((text) => `<r>${textTag(text)}</r>`).join('')}</is></c>`;
  // Some writers put the text of an inline cell where a number stands.
  return cell.v ? `${open}<is><r>${textTag(cell.v)}</r></is></c>` : '';
}

/** Most texts neither begin nor end with a space, and a hundred thousand of them are long enough without saying so. */
const textTag = (text: string): string => `<t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${text}</t>`;
