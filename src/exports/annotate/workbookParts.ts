import type { OfficePackage } from '#src/exports/annotate/officePackage.ts';
import { readRelations } from '#src/exports/annotate/relations.ts';
import { rootOf } from '#src/exports/annotate/editXml.ts';
import { attribute, tagsOf } from '#src/workbook/ooxml/xml.ts';

/** Where the parts of a workbook lie, and by what names its XML calls things. */
export interface WorkbookParts {
  readonly workbook: string;
  /** The folder of the workbook part, with its slash: `xl/`. */
  readonly folder: string;
  readonly styles: string | null;
  /** Sheets with cells, in order, by their names. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Namespace of the spreadsheet, and what types of relations begin with: two sets exist (transitional and strict). */
  readonly namespace: string;
  readonly relationBase: string;
}

/** Finds the parts of an Office Open XML workbook; null where the package is of another kind (xlsb, ods, a document). */
export function findWorkbookParts(pack: OfficePackage): WorkbookParts | null {
  const workbook = readRelations(pack, '').find((relation) => relation.kind === 'officedocument')?.target ?? 'xl/workbook.xml';
  if (!workbook.toLowerCase().endsWith('.xml')) return null;
  const xml = pack.text(workbook);
  if (xml === undefined) return null;
  const { tag, prefix } = rootOf(xml);
  const namespace = new RegExp(`\\sxmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}\\s*=\\s*["']([^"']*)["']`).exec(tag.attributes)?.[1];
  if (tag.name !== 'workbook' || namespace === undefined) return null;
  const relations = readRelations(pack, workbook);
  const sheets = new Map<string, string>();
  for (const each of tagsOf(xml)) {
    if (each.name !== 'sheet' || each.closing) continue;
    const id = /(?:^|\s)\w+:id\s*=\s*["']([^"']*)["']/.exec(each.attributes)?.[1];
    const relation = relations.find((one) => one.id === id);
    if (relation?.kind === 'worksheet' && pack.has(relation.target)) sheets.set(attribute(each.attributes, 'name') ?? '', relation.target);
  }
  const type = relations.find((one) => one.kind === 'worksheet')?.type;
  if (type === undefined) return null;
  const styles = relations.find((one) => one.kind === 'styles' && pack.has(one.target))?.target ?? null;
  return { workbook, folder: workbook.slice(0, workbook.lastIndexOf('/') + 1), styles, sheets, namespace, relationBase: type.slice(0, type.lastIndexOf('/')) };
}
