import { addPartType } from '#src/exports/annotate/contentTypes.ts';
import { insertion, rootOf, spliced, topLevel, type Splice } from '#src/exports/annotate/editXml.ts';
import type { OfficePackage } from '#src/exports/annotate/officePackage.ts';
import { addRelation } from '#src/exports/annotate/relations.ts';
import type { WorkbookParts } from '#src/exports/annotate/workbookParts.ts';

/** What every styles part must hold before looks can be added; a writer may leave out lists that it does not use. */
const needed: readonly (readonly [string, string])[] = [
  ['fonts', '<fonts count="1"><font/></fonts>'],
  ['fills', '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'],
  ['borders', '<borders count="1"><border/></borders>'],
  ['cellStyleXfs', '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'],
  ['cellXfs', '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'],
];

/** The name and the text of the styles part, with every list that looks are added to; a workbook without styles gets a plain one. */
export function styleLists(pack: OfficePackage, parts: WorkbookParts): { name: string; xml: string } {
  const name = parts.styles ?? addStyles(pack, parts);
  const xml = opened(pack.text(name) ?? '');
  const { tag, prefix } = rootOf(xml);
  const present = [...topLevel(xml, tag.end)];
  const order = ['numFmts', ...needed.map(([each]) => each)];
  const splices = needed.flatMap(([each, text]): Splice[] => {
    if (present.some((child) => child.name === each && !child.closing)) return [];
    const before = order.slice(0, order.indexOf(each));
    const next = present.find((child) => child.closing || !before.includes(child.name));
    return next ? [insertion(next.start, text.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`))] : [];
  });
  return { name, xml: spliced(xml, splices) };
}

function opened(xml: string): string {
  const { tag, prefix } = rootOf(xml);
  return tag.empty ? spliced(xml, [{ start: tag.end - 2, end: tag.end, text: `></${prefix}styleSheet>` }]) : xml;
}

function addStyles(pack: OfficePackage, parts: WorkbookParts): string {
  const usual = `${parts.folder}styles.xml`;
  const name = pack.has(usual) ? pack.freeName(`${parts.folder}styles`, '.xml') : usual;
  pack.write(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${parts.namespace}"></styleSheet>`);
  addPartType(pack, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  addRelation(pack, parts.workbook, `${parts.relationBase}/styles`, name);
  return name;
}
