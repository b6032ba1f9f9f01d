import { strToU8, zipSync } from 'fflate';

/** A small workbook with what libraries lose when they save it again: chart, pivot, comments, a thread, names, a calculation chain. */

export interface FixtureWish {
  /** Prefix of the spreadsheet's elements, with its colon. */
  readonly prefix?: string;
  /** Some zip programs on Windows part folders so. */
  readonly backslashes?: boolean;
  /** The drawing of comments as sound XML; Excel writes line breaks in it that are not. */
  readonly soundDrawing?: boolean;
  readonly without?: readonly string[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const rels = (list: readonly (readonly [string, string, string])[]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${office}/${kind}`}" Target="${target}"/>`).join('')}</Relationships>`;

const sheet1 = `<worksheet><sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:D6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="4" max="4" width="12" style="2" customWidth="1"/></cols><sheetData>
<row r="1" spans="1:4" s="3" customFormat="1" ht="20" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>รวม</t></is></c></row>
<row r="2" spans="1:2"><c r="A2" s="1"><v>42461.5</v></c><c r="B2" s="2"><f>A2*2</f><v>84923</v></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c><v>12.5</v></c></row>
<row r="5"/>
<row r="6"><c r="A6" t="b"><v>1</v></c><c r="D6" t="e"><v>#DIV/0!</v></c></row>
</sheetData><autoFilter ref="A1:B3"/><mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells><conditionalFormatting sqref="B2"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"ก,ข"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst></worksheet>`;
const sheet2 = '<worksheet><sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="0"/></worksheet>';
const emptySheet = '<worksheet><sheetData/></worksheet>';

const workbook = '<workbook><workbookPr/><bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets><sheet name="ข้อมูล &apos;ก&apos; &amp; ข" sheetId="3" r:id="rId1"/><sheet name="สรุป" sheetId="7" r:id="rId2"/><sheet name="ว่าง" sheetId="8" r:id="rId8"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">สรุป!$1:$1</definedName><definedName name="ยอด">สรุป!$B$2</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">สรุป!$B$2</definedName></definedNames><calcPr calcId="1"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>';

const styles = '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-D07041E]d mmm yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="TH SarabunPSK"/></font><font><b/><sz val="16"/><name val="TH SarabunPSK"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="1" fillId="1" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

const comments = '<comments><authors><author>สมุดงาน</author><author>tc={6B1C3A55-7F3B-4E0C-9C48-0A3B2E5D1F00}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>ของเดิม</t></text></comment><comment ref="B2" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>';

const vml = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1030" type="#_x0000_t202"><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 1, 1, 1, 3, 3, 4, 4</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** The workbook's main elements under another prefix, as some programs write them. */
function named(xml: string, prefix: string): string {
  const declared = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${main}" xmlns:r="${office}"`;
  return head + xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`).replace(/^<([\w:]+)/, `<$1 ${declared}`);
}

export function fixtureParts({ prefix = '', soundDrawing = false, without = [] }: FixtureWish = {}): Record<string, string> {
  const xml = (text: string) => named(text, prefix);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${[['xl/workbook.xml', 'sheet.main'], ['xl/worksheets/sheet1.xml', 'worksheet'], ['xl/worksheets/sheet2.xml', 'worksheet'], ['xl/worksheets/sheet3.xml', 'worksheet'], ['xl/styles.xml', 'styles'], ['xl/sharedStrings.xml', 'sharedStrings'], ['xl/calcChain.xml', 'calcChain'], ['xl/comments1.xml', 'comments'], ['xl/pivotCache/pivotCacheDefinition1.xml', 'pivotCacheDefinition']].map(([name, kind]) => `<Override PartName="/${name}" ContentType="${type}.${kind}+xml"/>`).join('')}<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`,
    '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml'], ['rId2', 'extended-properties', 'docProps/app.xml']]),
    'xl/workbook.xml': xml(workbook),
    'xl/_rels/workbook.xml.rels': rels([['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'], ['rId3', 'styles', 'styles.xml'], ['rId4', 'sharedStrings', 'sharedStrings.xml'], ['rId5', 'calcChain', 'calcChain.xml'], ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'], ['rId8', 'worksheet', 'worksheets/sheet3.xml']]),
    'xl/worksheets/sheet1.xml': xml(sheet1),
    'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'drawing', '../drawings/drawing1.xml'], ['rId2', 'comments', '../comments1.xml'], ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId4', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml']]),
    'xl/worksheets/sheet2.xml': xml(sheet2),
    'xl/worksheets/sheet3.xml': xml(emptySheet),
    'xl/styles.xml': xml(styles),
    'xl/sharedStrings.xml': xml('<sst count="2" uniqueCount="2"><si><t>รอบการประเมิน</t></si><si><r><t>ห้า</t></r><r><t>สิบ</t></r></si></sst>'),
    'xl/calcChain.xml': xml('<calcChain><c r="B2" i="3"/></calcChain>'),
    'xl/comments1.xml': xml(comments),
    'xl/drawings/vmlDrawing1.vml': soundDrawing ? vml.replace('<br>', '') : vml,
    'xl/drawings/drawing1.xml': `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    'xl/charts/chart1.xml': `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
    'xl/pivotCache/pivotCacheDefinition1.xml': xml('<pivotCacheDefinition/>'),
    'xl/threadedComments/threadedComment1.xml': `${head}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>`,
    'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>แผ่นงาน</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant><vt:variant><vt:lpstr>Named Ranges</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>ข้อมูล</vt:lpstr><vt:lpstr>สรุป</vt:lpstr><vt:lpstr>ว่าง</vt:lpstr><vt:lpstr>ยอด</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
  };
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !without.includes(name)));
}

export function fixtureWorkbook(wish: FixtureWish = {}): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(fixtureParts(wish)).map(([name, text]) => [wish.backslashes ? name.replaceAll('/', '\\') : name, strToU8(text)])));
}

export const firstSheet = "ข้อมูล 'ก' & ข";
