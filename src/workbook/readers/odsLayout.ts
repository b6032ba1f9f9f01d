import type { RawError, Unresolved } from '#src/workbook/cells/makeCell.ts';
import { WorkbookFault } from '#src/workbook/fault.ts';
import { lastColumn, lastRow, type Limits } from '#src/workbook/limits.ts';
import { attribute, tagsOf } from '#src/workbook/ooxml/xml.ts';

interface Failed {
  readonly row: number;
  readonly column: number;
  readonly value: Unresolved | RawError;
}

export interface OdsLayout {
  readonly name: string;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hidden: boolean;
  /** Formulas of which the file keeps no result, or an error: the library takes most errors for text, and those of old OpenOffice for 0. */
  readonly failed: readonly Failed[];
}

const errorText = /^(#(N\/A|[A-Z/0]+[!?])|Err:\d+)$/;

/**
 * What SheetJS does not tell of an OpenDocument sheet: what is hidden in it, and which formulas have no result.
 * Throws a fault where a few cells are repeated to more than the limits allow: the library would write out every one.
 */
export function odsLayout(xml: string, limits: Limits): OdsLayout[] {
  const hiddenStyles = new Set<string>();
  const sheets: (OdsLayout & { hiddenRows: Set<number>; hiddenColumns: Set<number>; failed: Failed[] })[] = [];
  let style = '';
  let [row, column, cell] = [0, 0, 0];
  let [rowsAtOnce, cells] = [1, 0];
  let calculated: number | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.closing) continue;
    const get = (name: string) => attribute(tag.attributes, name);
    const sheet = sheets.at(-1);
    const repeated = (name: string) => Math.max(1, Number(get(name) ?? 1));
    const isHidden = /^(collapse|filter)$/.test(get('visibility') ?? '');
    if (tag.name === 'style') style = get('name') ?? '';
    else if (tag.name === 'table-properties' && get('display') === 'false') hiddenStyles.add(style);
    else if (tag.name === 'table') {
      sheets.push({ name: get('name') ?? '', hidden: hiddenStyles.has(get('style-name') ?? ''), hiddenRows: new Set(), hiddenColumns: new Set(), failed: [] });
      [row, column, cell] = [0, 0, 0];
    } else if (!sheet) continue;
    else if (tag.name === 'table-column') {
      const count = repeated('number-columns-repeated');
      if (isHidden) addPlaces(sheet.hiddenColumns, column + 1, Math.min(lastColumn, column + count));
      column += count;
    } else if (tag.name === 'table-row') {
      const count = repeated('number-rows-repeated');
      if (isHidden) addPlaces(sheet.hiddenRows, row + 1, Math.min(lastRow, row + count));
      row += count;
      rowsAtOnce = count;
      cell = 0;
    } else if (tag.name === 'table-cell' || tag.name === 'covered-table-cell') {
      const formula = get('formula');
      if (formula !== undefined && get('value-type') === undefined) sheet.failed.push({ row, column: cell + 1, value: { formula } });
      calculated = formula === undefined ? null : cell + 1;
      const count = repeated('number-columns-repeated');
      if (!tag.empty || get('value-type') !== undefined) cells += count * rowsAtOnce;
      if (cells > limits.cells) throw new WorkbookFault('too-many-cells');
      cell += count;
    } else if (tag.name === 'p' && calculated !== null) {
      const text = xml.slice(tag.end, xml.indexOf('<', tag.end));
      if (errorText.test(text)) sheet.failed.push({ row, column: calculated, value: { error: text } });
      calculated = null;
    }
  }
  return sheets;
}

function addPlaces(places: Set<number>, from: number, to: number): void {
  for (let place = from; place <= to; place += 1) places.add(place);
}
