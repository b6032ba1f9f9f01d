import { plainName } from '#src/workbook/readers/excelJs.ts';
import { storeZip } from '#src/workbook/zip/storeZip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** The smallest package that holds some trimmed sheets: no defined names, no drawings, and styles that only name their own place. */
export function plainPackage(sheets: readonly string[], sharedStrings: string | null, formatCount: number): Uint8Array {
  const ids = sheets.map((_, index) => index + 1);
  const parts = new Map<string, string>([
    ['_rels/.rels', rels([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['[Content_Types].xml', contentTypes(ids)],
    ['xl/workbook.xml', `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${ids.map((id) => `<sheet name="${plainName(id - 1)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', rels([
      ...ids.map((id) => [`rId${id}`, 'worksheet', `worksheets/sheet${id}.xml`] as const),
      ['rId9001', 'styles', 'styles.xml'],
      ...(sharedStrings === null ? [] : [['rId9002', 'sharedStrings', 'sharedStrings.xml'] as const]),
    ])],
    ['xl/styles.xml', styles(formatCount)],
    ...(sharedStrings === null ? [] : [['xl/sharedStrings.xml', sharedStrings] as const]),
    ...sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const),
  ]);
  return storeZip(parts);
}

const rels = (list: readonly (readonly [string, string, string])[]): string =>
  `${head}<Relationships xmlns="${packageRelations}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

function contentTypes(ids: readonly number[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [['/xl/workbook.xml', 'sheet.main'], ['/xl/styles.xml', 'styles'], ['/xl/sharedStrings.xml', 'sharedStrings'], ...ids.map((id) => [`/xl/worksheets/sheet${id}.xml`, 'worksheet'])];
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.map(([name, kind]) => `<Override PartName="${name}" ContentType="${type}.${kind}+xml"/>`).join('')}</Types>`;
}

/** A style for each format; its number format is the format's place within quotes, which no reader takes for a date. */
function styles(count: number): string {
  const places = Array.from({ length: count }, (_, place) => place);
  const formats = places.map((place) => `<numFmt numFmtId="${200 + place}" formatCode="&quot;${place}&quot;"/>`).join('');
  const xfs = places.map((place) => `<xf numFmtId="${place === 0 ? 0 : 200 + place}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('');
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${count}">${formats}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${count}">${xfs}</cellXfs></styleSheet>`;
}
