import { addEndingType, addPartType } from '#src/exports/annotate/contentTypes.ts';
import { appended, elements, findElement, insertion, rootOf, spliced, topLevel, type Element, type Splice } from '#src/exports/annotate/editXml.ts';
import type { CellFindings } from '#src/exports/annotate/marks.ts';
import type { OfficePackage } from '#src/exports/annotate/officePackage.ts';
import { brief, officeText } from '#src/exports/annotate/officeText.ts';
import { addRelation, readRelations } from '#src/exports/annotate/relations.ts';
import { addShapes, newDrawing } from '#src/exports/annotate/vmlDrawing.ts';
import type { WorkbookParts } from '#src/exports/annotate/workbookParts.ts';
import { annotateWords } from '#src/i18n/annotate.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';
import { attribute } from '#src/workbook/ooxml/xml.ts';

/** What a comment says: for each finding what was found, what was expected, how to mend it. */
export const commentText = ({ findings }: CellFindings): string =>
  findings.map((each) => annotateWords.comment(annotateWords.severity[each.severity], brief(each.found), each.expected, each.fix)).join('\n\n');

/**
 * Adds a comment to each cell, in the old form that every program shows. Comments that the sheet has stay;
 * a cell that has one keeps its text and gets ours below it, and one with a thread keeps the thread alone.
 */
export function addComments(pack: OfficePackage, parts: WorkbookParts, sheet: string, cells: readonly CellFindings[]): void {
  if (cells.length === 0) return;
  const known = readRelations(pack, sheet).find((relation) => relation.kind === 'comments' && pack.has(relation.target))?.target;
  const part = known ?? newComments(pack, parts, sheet);
  const added = writeComments(pack, part, cells);
  const drawing = drawingOf(pack, parts, sheet);
  addShapes(pack, drawing, added);
}

function newComments(pack: OfficePackage, parts: WorkbookParts, sheet: string): string {
  const name = pack.freeName(`${parts.folder}comments`, '.xml');
  pack.write(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${parts.namespace}"><authors></authors><commentList></commentList></comments>`);
  addPartType(pack, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  addRelation(pack, sheet, `${parts.relationBase}/comments`, name);
  return name;
}

/** Gives the cells that had no comment before: those that need a shape. */
function writeComments(pack: OfficePackage, part: string, cells: readonly CellFindings[]): CellFindings[] {
  const xml = pack.text(part) ?? '';
  const { prefix } = rootOf(xml);
  const [authors, list] = [findElement(xml, 'authors'), findElement(xml, 'commentList')];
  if (!authors || !list) throw new Error('comments without their lists');
  const names = [...elements(xml, 'author', authors.tag.end, authors.inner)].map((each) => xml.slice(each.tag.end, each.inner));
  const existing = new Map([...elements(xml, 'comment', list.tag.end, list.inner)].map((each) => [attribute(each.tag.attributes, 'ref')?.toUpperCase(), each]));
  const run = (text: string) => `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/></${prefix}rPr><${prefix}t xml:space="preserve">${officeText(text)}</${prefix}t></${prefix}r>`;
  const added: CellFindings[] = [];
  const splices: Splice[] = [];
  const fresh: string[] = [];
  for (const cell of cells) {
    const ref = cellAddress(cell.row, cell.column);
    const before = existing.get(ref);
    if (before) {
      splices.push(...joined(xml, before, names, run(`\n${commentText(cell)}`)));
      continue;
    }
    added.push(cell);
    fresh.push(`<${prefix}comment ref="${ref}" authorId="${names.length}"><${prefix}text>${run(commentText(cell))}</${prefix}text></${prefix}comment>`);
  }
  splices.push(appended(xml, authors, `<${prefix}author>${officeText(annotateWords.author)}</${prefix}author>`), appended(xml, list, fresh.join('')));
  pack.write(part, spliced(xml, splices));
  return added;
}

function joined(xml: string, comment: Element, authors: readonly string[], text: string): Splice[] {
  // The old-form shadow of a thread; its text is made anew from the thread, and ours would be lost or taken for part of it.
  if (authors[Number(attribute(comment.tag.attributes, 'authorId'))]?.startsWith('tc=')) return [];
  const body = findElement(xml.slice(0, comment.end), 'text', comment.tag.end);
  return body ? [appended(xml, body, text)] : [];
}

/** The drawing that holds the boxes of a sheet's comments; made, and named by the sheet, where there is none. */
function drawingOf(pack: OfficePackage, parts: WorkbookParts, sheet: string): string {
  const xml = pack.text(sheet) ?? '';
  const { tag: root, prefix } = rootOf(xml);
  const named = findElement(xml, 'legacyDrawing');
  const id = named && /(?:^|\s)\w+:id\s*=\s*["']([^"']*)["']/.exec(named.tag.attributes)?.[1];
  const known = readRelations(pack, sheet).find((relation) => relation.id === id);
  if (known && pack.has(known.target)) return known.target;
  const name = pack.freeName(`${parts.folder}drawings/vmlDrawing`, '.vml');
  newDrawing(pack, name);
  addEndingType(pack, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const relation = addRelation(pack, sheet, `${parts.relationBase}/vmlDrawing`, name);
  const bound = new RegExp(`\\sxmlns:(\\w+)\\s*=\\s*["']${parts.relationBase}["']`).exec(root.attributes)?.[1];
  const element = `<${prefix}legacyDrawing ${bound === undefined ? `xmlns:r="${parts.relationBase}" ` : ''}${bound ?? 'r'}:id="${relation}"/>`;
  const from = xml.search(/<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/);
  const next = [...topLevel(xml, xml.indexOf('>', from) + 1)].find((tag) => tag.closing || afterDrawing.has(tag.name));
  pack.write(sheet, spliced(xml, next ? [insertion(next.start, element)] : []));
  return name;
}

/** What stands after `legacyDrawing` in a sheet (ECMA-376 part 1, 18.3.1.99); controls may stand within AlternateContent. */
const afterDrawing = new Set(['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'AlternateContent', 'webPublishItems', 'tableParts', 'extLst']);

