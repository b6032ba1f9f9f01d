import { byteText, type ByteSink } from '#src/exports/byteSink.ts';
import type { SheetColumn, SheetContent, SheetRow, Validation } from '#src/exports/sheet/sheetContent.ts';
import { columnLetters, emptyXml, valueXml, xmlEscape, xmlHead, type SharedTexts } from '#src/exports/sheet/cellXml.ts';
import { addBody } from '#src/exports/sheet/addBody.ts';

/** A row with looks of its own has a cell for each of them; another one for each value. */
function rowXml({ values, look, height }: SheetRow, row: number, columns: readonly SheetColumn[], texts: SharedTexts): string {
  const count = look === null ? Math.min(values.length, columns.length) : look.length;
  if (count === 0 && height === undefined) return '';
  let cells = '';
  for (let column = 0; column < count; column += 1) {
    const value = values[column] ?? null;
    if (value === null && look === null) continue;
    const own = look === null ? (columns[column]?.look ?? 0) : (look[column] ?? 0);
    cells += `<c r="${columnLetters(column)}${row}${value === null ? emptyXml(own) : valueXml(value, own, texts)}`;
  }
  return `<row r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
}

const colXml = ({ width, look }: SheetColumn, at: number): string => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${look === 0 ? '' : ` style="${look}"`}/>`;

const viewXml = (frozen: number): string =>
  (frozen === 0 ? '<sheetView workbookViewId="0"/>' : `<sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView>`);

/** Locked cells can be looked at; rows can be added, and widths be changed. */
const protection = '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

function validationXml({ cells, type, operator, formulas, prompt, refused }: Validation): string {
  const kind = `${type === null ? '' : ` type="${type}"`}${operator === undefined || operator === 'between' ? '' : ` operator="${operator}"`}`;
  const told = refused ? ` showErrorMessage="1" errorStyle="stop" errorTitle="${xmlEscape(refused.title)}" error="${xmlEscape(refused.text)}"` : '';
  const rules = formulas.map((formula, at) => `<formula${at + 1}>${xmlEscape(String(formula))}</formula${at + 1}>`).join('');
  return `<dataValidation${kind} allowBlank="1" showInputMessage="1" prompt="${xmlEscape(prompt)}"${told} sqref="${cells}">${rules}</dataValidation>`;
}

/** What stands after the cells, in the order that the format asks for. */
function restXml({ columns, rows, body, filtered, merges, locked, validations = [], marks = [], printed }: SheetContent): string {
  const listed = (name: string, items: readonly string[]): string => (items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`);
  return [
    locked ? protection : '',
    filtered ? `<autoFilter ref="A1:${columnLetters(Math.max(columns.length, 1) - 1)}${rows.length + (body?.height ?? 0)}"/>` : '',
    listed('mergeCells', merges.map((ref) => `<mergeCell ref="${ref}"/>`)),
    ...marks.map(({ cells, formula }) => `<conditionalFormatting sqref="${cells}"><cfRule type="expression" dxfId="0" priority="1"><formula>${xmlEscape(formula)}</formula></cfRule></conditionalFormatting>`),
    listed('dataValidations', validations.map(validationXml)),
    printed ? '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' : '',
  ].join('');
}

/** Writes a sheet as its part of an .xlsx. Text is text: nothing in it is ever run as a formula. */
export function writeSheet(sheet: SheetContent, texts: SharedTexts, sink: ByteSink): void {
  const { columns, rows, body, frozen, rowHeight, printed } = sheet;
  const fit = printed ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  const format = rowHeight === undefined ? '<sheetFormatPr defaultRowHeight="15"/>' : `<sheetFormatPr defaultRowHeight="${rowHeight}" customHeight="1"/>`;
  sink.add(`${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${fit}<sheetViews>${viewXml(frozen)}</sheetViews>${format}<cols>${columns.map(colXml).join('')}</cols><sheetData>`);
  for (const [at, row] of rows.entries()) sink.add(rowXml(row, at + 1, columns, texts));
  if (body) addBody(body, rows.length, columns, texts, sink);
  sink.add(`</sheetData>${byteText(restXml(sheet))}</worksheet>`);
}
