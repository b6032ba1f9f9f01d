import { zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface RawBook {
  /** Rows of the first sheet, as they stand within `<sheetData>`. */
  readonly rows?: string;
  /** What stands around `<sheetData>` in the first sheet. */
  readonly before?: string;
  readonly after?: string;
  /** More sheets: name and attributes to the rows within. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly sheetAttributes?: string;
  readonly workbookPr?: string;
  readonly definedNames?: string;
  /** Format codes; the cell style 1 has the first of them, 2 the second. A number is a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly sharedStrings?: string;
  /** Prefix of every tag. */
  readonly prefix?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly sheetRels?: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The parts of a workbook written by hand, as no library would write them. */
export function rawParts(book: RawBook): Record<string, string> {
  const names = ['Sheet1', ...Object.keys(book.sheets ?? {})];
  const sheetXml = (rows: string, first: boolean) => `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${first ? (book.before ?? '') : ''}<sheetData>${rows}</sheetData>${first ? (book.after ?? '') : ''}</worksheet>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${book.workbookPr ?? ''}/><sheets>${names.map((name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" ${index === 0 ? (book.sheetAttributes ?? '') : ''} r:id="rId${index + 1}"/>`).join('')}</sheets>${book.definedNames ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId98" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId99" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles(book.formats ?? []),
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${book.sharedStrings ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml': sheetXml(book.rows ?? '', true),
    ...(book.sheetRels ? { 'xl/worksheets/_rels/sheet1.xml.rels': book.sheetRels } : {}),
    ...book.more,
  };
  Object.values(book.sheets ?? {}).forEach((rows, index) => (parts[`xl/worksheets/sheet${index + 2}.xml`] = sheetXml(rows, false)));
  if (book.prefix) for (const name of Object.keys(parts)) if (/workbook\.xml$|sheet\d+\.xml$|sharedStrings/.test(name)) parts[name] = prefixed(parts[name] ?? '', book.prefix);
  return parts;
}

const prefixed = (xml: string, prefix: string) => xml.replaceAll(/<(\/?)(?=[a-z])/gi, `<$1${prefix}:`).replace(`xmlns="${main}"`, `xmlns:${prefix}="${main}"`);

export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? new TextEncoder().encode(part) : part])));

export const rawXlsx = (book: RawBook): Uint8Array => zipOf(rawParts(book));

/** Cells of one row from A on: each the inside of a `<c>` with its attributes, as `t="b">…`. */
export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell, index) => `<c r="${String.fromCharCode(65 + index)}${number}" ${cell}</c>`).join('')}</row>`;

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = Array.from({ length: sheets }, (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`);
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>${overrides.join('')}</Types>`;
}

function styles(formats: readonly (string | number)[]): string {
  const own = formats.map((format, index) => (typeof format === 'string' ? `<numFmt numFmtId="${164 + index}" formatCode="${escape(format)}"/>` : ''));
  const xfs = formats.map((format, index) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}
