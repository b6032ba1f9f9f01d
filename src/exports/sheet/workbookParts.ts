import { SharedTexts, sheetXml, xmlEscape, type SheetContent } from '#src/exports/sheet/sheetXml.ts';
import { zipFiles } from '#src/exports/zipFiles.ts';
import type { IsoDate } from '#src/thai/period.ts';

export interface WorkbookFacts {
  readonly title: string;
  readonly creator: string;
  /** Every date in the file, so that the same content gives the same bytes. */
  readonly date: IsoDate;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The looks of `sheetXml.ts`, in their order: plain, head of a table, date, note, head of a note. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>`
  + '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
  + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4EBEE"/></patternFill></fill></fills>'
  + '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>'
  + '<xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
  + '<xf numFmtId="164" applyNumberFormat="1"/>'
  + '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
  + '<xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${list.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const sheetPath = (at: number): string => `worksheets/sheet${at + 1}.xml`;

function contentTypes(sheets: readonly SheetContent[]): string {
  const overrides = [
    ['xl/workbook.xml', `${part}.sheet.main+xml`],
    ...sheets.map((_, at) => [`xl/${sheetPath(at)}`, `${part}.worksheet+xml`]),
    ['xl/styles.xml', `${part}.styles+xml`],
    ['xl/sharedStrings.xml', `${part}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')}</Types>`;
}

function workbookXml(sheets: readonly SheetContent[]): string {
  const listed = sheets.map(({ name }, at) => `<sheet name="${xmlEscape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><bookViews><workbookView/></bookViews><sheets>${listed}</sheets></workbook>`;
}

function coreXml({ title, creator, date }: WorkbookFacts): string {
  const when = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  const who = xmlEscape(creator);
  return `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
    + `<dc:title>${xmlEscape(title)}</dc:title><dc:creator>${who}</dc:creator><cp:lastModifiedBy>${who}</cp:lastModifiedBy>${when('created')}${when('modified')}</cp:coreProperties>`;
}

/** The bytes of an .xlsx of these sheets. */
export function writeWorkbook(sheets: readonly SheetContent[], facts: WorkbookFacts): Uint8Array {
  const texts = new SharedTexts();
  const written = sheets.map((sheet, at) => [`xl/${sheetPath(at)}`, head + sheetXml(sheet, texts)] as const);
  return zipFiles([
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relations([[`${office}/relationships/officeDocument`, 'xl/workbook.xml'], [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml']])],
    ['docProps/core.xml', coreXml(facts)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations([...sheets.map((_, at) => [`${office}/relationships/worksheet`, sheetPath(at)] as const), [`${office}/relationships/styles`, 'styles.xml'], [`${office}/relationships/sharedStrings`, 'sharedStrings.xml']])],
    ['xl/styles.xml', head + styles],
    ['xl/sharedStrings.xml', head + texts.toXml()],
    ...written,
  ], facts.date);
}
