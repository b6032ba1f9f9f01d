import { addPartType } from '#src/exports/annotate/contentTypes.ts';
import { appended, attributeSet, elements, findElement, insertion, prefixAt, prepended, rootOf, spliced, topLevel, type Splice } from '#src/exports/annotate/editXml.ts';
import type { OfficePackage } from '#src/exports/annotate/officePackage.ts';
import { officeText } from '#src/exports/annotate/officeText.ts';
import { addRelation, readRelations } from '#src/exports/annotate/relations.ts';
import type { WorkbookParts } from '#src/exports/annotate/workbookParts.ts';
import { attribute, tagsOf, type Tag } from '#src/workbook/ooxml/xml.ts';

/** Puts a worksheet before all others. What counts sheets by their place (names of a sheet, the open tab) is moved on by one. */
export function addFirstSheet(pack: OfficePackage, parts: WorkbookParts, name: string, sheetXml: string): void {
  const part = pack.freeName(`${parts.folder}worksheets/sheet`, '.xml');
  pack.write(part, sheetXml);
  addPartType(pack, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
  const relation = addRelation(pack, parts.workbook, `${parts.relationBase}/worksheet`, part);
  const xml = pack.text(parts.workbook) ?? '';
  const sheets = findElement(xml, 'sheets');
  if (!sheets) throw new Error('a workbook without sheets');
  const tags = [...elements(xml, 'sheet', sheets.tag.end, sheets.inner)].map((each) => each.tag);
  pack.write(parts.workbook, spliced(xml, [
    prepended(xml, sheets, sheetEntry(xml, parts, tags, officeText(name), relation)),
    ...movedNames(xml),
    ...movedTabs(xml, sheets.tag),
  ]));
  countInProperties(pack, name, tags.length);
}

function sheetEntry(xml: string, parts: WorkbookParts, tags: readonly Tag[], name: string, relation: string): string {
  const prefix = tags[0] ? prefixAt(xml, tags[0]) : '';
  const id = Math.max(0, ...tags.map((tag) => Number(attribute(tag.attributes, 'sheetId') ?? 0))) + 1;
  const bound = new RegExp(`\\sxmlns:(\\w+)\\s*=\\s*["']${parts.relationBase}["']`).exec(rootOf(xml).tag.attributes)?.[1];
  return `<${prefix}sheet name="${name}" sheetId="${id}"${bound === undefined ? ` xmlns:r="${parts.relationBase}"` : ''} ${bound ?? 'r'}:id="${relation}"/>`;
}

/** A name that belongs to one sheet tells it by its place. */
function movedNames(xml: string): Splice[] {
  return [...tagsOf(xml)].flatMap((tag) => {
    const place = tag.name === 'definedName' && !tag.closing ? attribute(tag.attributes, 'localSheetId') : undefined;
    return place === undefined ? [] : [attributeSet(xml, tag, 'localSheetId', String(Number(place) + 1))];
  });
}

/** The tab that was open stays open; without that, a program would select it together with the new one. */
function movedTabs(xml: string, sheets: Tag): Splice[] {
  const views = [...elements(xml, 'workbookView')].map((each) => each.tag);
  const moved = views.flatMap((tag) => {
    const first = Number(attribute(tag.attributes, 'firstSheet') ?? 0);
    return [
      attributeSet(xml, tag, 'activeTab', String(Number(attribute(tag.attributes, 'activeTab') ?? 0) + 1)),
      ...(first > 0 ? [attributeSet(xml, tag, 'firstSheet', String(first + 1))] : []),
    ];
  });
  if (views.length > 0) return moved;
  const prefix = prefixAt(xml, sheets);
  const empty = findElement(xml, 'bookViews');
  const view = `<${prefix}workbookView activeTab="1"/>`;
  if (empty) return [appended(xml, empty, view)];
  // `bookViews` stands before `functionGroups`, which few have, and before `sheets`.
  const next = [...topLevel(xml, rootOf(xml).tag.end)].find((tag) => tag.name === 'functionGroups' || tag.name === 'sheets');
  return [insertion((next ?? sheets).start, `<${prefix}bookViews>${view}</${prefix}bookViews>`)];
}

/** docProps/app.xml lists the sheets too; where its list is not as expected, it is left as it is. */
function countInProperties(pack: OfficePackage, name: string, sheets: number): void {
  const part = readRelations(pack, '').find((relation) => relation.kind === 'extended-properties' && pack.has(relation.target))?.target;
  const xml = part === undefined ? undefined : pack.text(part);
  if (part === undefined || xml === undefined) return;
  const [pairs, titles] = [findElement(xml, 'HeadingPairs'), findElement(xml, 'TitlesOfParts')];
  const count = pairs && findElement(xml, 'i4', pairs.tag.end);
  const list = titles && findElement(xml, 'vector', titles.tag.end);
  const first = list && findElement(xml, 'lpstr', list.tag.end);
  if (!count || !list || !first || Number(xml.slice(count.tag.end, count.inner)) !== sheets) return;
  const size = Number(attribute(list.tag.attributes, 'size') ?? 0);
  pack.write(part, spliced(xml, [
    { start: count.tag.end, end: count.inner, text: String(sheets + 1) },
    attributeSet(xml, list.tag, 'size', String(size + 1)),
    insertion(first.tag.start, `<${first.prefix}lpstr>${officeText(name)}</${first.prefix}lpstr>`),
  ]));
}
