import { appended, findElement, rootOf, spliced } from '#src/exports/annotate/editXml.ts';
import type { OfficePackage } from '#src/exports/annotate/officePackage.ts';
import { attribute, encodeEntities, tagsOf } from '#src/workbook/ooxml/xml.ts';

const part = '[Content_Types].xml';

/** Tells the package what kind of part a new one is, unless that is told already (of a part that was missing). */
export function addPartType(pack: OfficePackage, name: string, type: string): void {
  if (!isKnown(pack, 'Override', 'PartName', `/${name}`)) add(pack, (prefix) => `<${prefix}Override PartName="${encodeEntities(`/${name}`)}" ContentType="${type}"/>`);
}

/** Tells what parts with an ending are, unless that is told already. */
export function addEndingType(pack: OfficePackage, ending: string, type: string): void {
  if (!isKnown(pack, 'Default', 'Extension', ending)) add(pack, (prefix) => `<${prefix}Default Extension="${ending}" ContentType="${type}"/>`);
}

const isKnown = (pack: OfficePackage, element: string, by: string, value: string): boolean =>
  [...tagsOf(pack.text(part) ?? '')].some((tag) => tag.name === element && attribute(tag.attributes, by)?.toLowerCase() === value.toLowerCase());

function add(pack: OfficePackage, entry: (prefix: string) => string): void {
  const xml = pack.text(part) ?? '';
  const root = findElement(xml, 'Types');
  if (!root) throw new Error('no content types');
  pack.write(part, spliced(xml, [appended(xml, root, entry(rootOf(xml).prefix))]));
}
