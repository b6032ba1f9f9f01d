import { useBytes } from '#src/exports/byteSink.ts';
import { SharedTexts, xmlEscape, xmlHead as head } from '#src/exports/sheet/cellXml.ts';
import type { SheetContent } from '#src/exports/sheet/sheetContent.ts';
import { writeSheet } from '#src/exports/sheet/sheetXml.ts';
import { packFile, zipFiles, type PackedFile } from '#src/exports/zipFiles.ts';
import type { IsoDate } from '#src/thai/period.ts';

export interface WorkbookFacts {
  readonly title: string;
  readonly creator: string;
  /** Every date in the file, so that the same content gives the same bytes. */
  readonly date: IsoDate;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${list.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const sheetPath = (at: number): string => `worksheets/sheet${at + 1}.xml`;

function contentTypes(sheets: number): string {
  const overrides = [
    ['xl/workbook.xml', `${part}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, at) => [`xl/${sheetPath(at)}`, `${part}.worksheet+xml`]),
    ['xl/styles.xml', `${part}.styles+xml`],
    ['xl/sharedStrings.xml', `${part}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')}</Types>`;
}

/** Names stand in quotes, for they may hold anything. */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function workbookXml(sheets: readonly SheetContent[]): string {
  const listed = sheets.map(({ name, hidden }, at) => `<sheet name="${xmlEscape(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('');
  const titles = sheets.flatMap(({ name, printed }, at) =>
    (printed?.titles ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlEscape(`${sheetReference(name)}!$${printed.titles.join(':$')}`)}</definedName>`] : []));
  const names = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><bookViews><workbookView/></bookViews><sheets>${listed}</sheets>${names}</workbook>`;
}

function coreXml({ title, creator, date }: WorkbookFacts): string {
  const when = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  const who = xmlEscape(creator);
  return `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
    + `<dc:title>${xmlEscape(title)}</dc:title><dc:creator>${who}</dc:creator><cp:lastModifiedBy>${who}</cp:lastModifiedBy>${when('created')}${when('modified')}</cp:coreProperties>`;
}

/** What every workbook of so many sheets has alike, packed once. */
const alike = new Map<number, readonly PackedFile[]>();

function alikeParts(sheets: number): readonly PackedFile[] {
  const known = alike.get(sheets);
  if (known) return known;
  const own = Array.from({ length: sheets }, (_, at) => [`${office}/relationships/worksheet`, sheetPath(at)] as const);
  const parts = [
    packFile('[Content_Types].xml', contentTypes(sheets)),
    packFile('_rels/.rels', relations([[`${office}/relationships/officeDocument`, 'xl/workbook.xml'], [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml']])),
    packFile('xl/_rels/workbook.xml.rels', relations([...own, [`${office}/relationships/styles`, 'styles.xml'], [`${office}/relationships/sharedStrings`, 'sharedStrings.xml']])),
  ];
  alike.set(sheets, parts);
  return parts;
}

/** Styles as they stand in many workbooks. */
export const packStyles = (styles: string): PackedFile => packFile('xl/styles.xml', head + styles);

/** The bytes of an .xlsx of these sheets, whose looks are those of `styles`. */
export function writeWorkbook(sheets: readonly SheetContent[], styles: PackedFile, facts: WorkbookFacts): Uint8Array {
  const texts = new SharedTexts();
  const written = sheets.map((sheet, at) => useBytes((sink) => { writeSheet(sheet, texts, sink); }, (bytes) => packFile(`xl/${sheetPath(at)}`, bytes)));
  return zipFiles([
    ...alikeParts(sheets.length),
    packFile('docProps/core.xml', coreXml(facts)),
    packFile('xl/workbook.xml', workbookXml(sheets)),
    styles,
    packFile('xl/sharedStrings.xml', Buffer.from(head + texts.toXml(), 'latin1')),
    ...written,
  ], facts.date);
}
