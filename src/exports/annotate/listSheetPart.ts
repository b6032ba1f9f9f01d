import type { FindingsList } from '#src/exports/annotate/findingsList.ts';
import { officeText } from '#src/exports/annotate/officeText.ts';
import type { ListStyle, StyleSheet } from '#src/exports/annotate/styleSheet.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** The list of findings as the XML of a worksheet; texts stand in their cells, so that the shared strings stay as they are. */
export function listSheetXml(list: FindingsList, styles: StyleSheet, namespace: string): string {
  const head = list.lines.length + 3;
  const cell = (row: number, column: number, text: string, style: ListStyle) =>
    `<c r="${cellAddress(row, column)}" s="${styles.listed(style)}" t="inlineStr"><is><t xml:space="preserve">${officeText(text)}</t></is></c>`;
  const line = (row: number, cells: readonly string[]) => `<row r="${row}">${cells.join('')}</row>`;
  const rows = [
    line(1, [cell(1, 1, list.title, 'title')]),
    ...list.lines.map((text, index) => line(index + 2, [cell(index + 2, 1, text, 'line')])),
    line(head, list.columns.map((text, column) => cell(head, column + 1, text, 'head'))),
    ...list.rows.map(({ severity, texts, link }, index) => line(head + 1 + index, texts.map((text, column) =>
      cell(head + 1 + index, column + 1, text, column === 1 ? severity : column === list.linkColumn && link !== null ? 'link' : 'text')))),
  ];
  const links = list.rows.flatMap(({ link }, index) => (link === null ? [] : [`<hyperlink ref="${cellAddress(head + 1 + index, list.linkColumn + 1)}" location="${officeText(link)}"/>`]));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${cellAddress(head + list.rows.length, list.columns.length)}"/>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${head + 1}" sqref="A${head + 1}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${list.widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}
