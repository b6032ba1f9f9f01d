import { appended, findElement, rootOf, spliced } from '#src/exports/annotate/editXml.ts';
import type { OfficePackage } from '#src/exports/annotate/officePackage.ts';
import { folderOf, partPath, relationsPart } from '#src/workbook/ooxml/partPath.ts';
import { attribute, encodeEntities, tagsOf } from '#src/workbook/ooxml/xml.ts';

/** How one part names another. `kind` is the last word of `type`, lower case; `target` the part's name, or '' outside the package. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly target: string;
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function readRelations(pack: OfficePackage, part: string): Relation[] {
  const xml = pack.text(relationsPart(part));
  if (xml === undefined) return [];
  return [...tagsOf(xml)].filter((tag) => tag.name === 'Relationship' && !tag.closing).map((tag) => {
    const read = (name: string) => attribute(tag.attributes, name) ?? '';
    const type = read('Type');
    const target = read('TargetMode').toLowerCase() === 'external' ? '' : partPath(folderOf(part), read('Target'));
    return { id: read('Id'), type, kind: type.slice(type.lastIndexOf('/') + 1).toLowerCase(), target };
  });
}

/** Adds a relation from one part to another and gives its id. */
export function addRelation(pack: OfficePackage, part: string, type: string, target: string): string {
  const name = relationsPart(part);
  const xml = unprefixed(pack.text(name)) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"></Relationships>`;
  const present = readRelations(pack, part);
  // A part may be named that was missing until now.
  const same = present.find((relation) => relation.type === type && relation.target.toLowerCase() === target.toLowerCase());
  if (same) return same.id;
  const taken = new Set(present.map((relation) => relation.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const root = findElement(xml, 'Relationships');
  if (!root) throw new Error('no Relationships');
  pack.write(name, spliced(xml, [appended(xml, root, `<Relationship Id="${id}" Type="${type}" Target="${encodeEntities(relative(folderOf(part), target))}"/>`)]));
  return id;
}

/** Relations without prefix: SheetJS takes sheets by their numbers where it cannot read these, and would take the new sheet for another. */
function unprefixed(xml: string | undefined): string | undefined {
  const prefix = xml === undefined ? '' : rootOf(xml).prefix;
  return prefix === '' ? xml : xml?.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</').replaceAll(`xmlns:${prefix.slice(0, -1)}=`, 'xmlns=');
}

/** The way from a folder to a part: `../comments1.xml`. */
function relative(folder: string, target: string): string {
  const from = folder.split('/').filter((step) => step !== '');
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common]?.toLowerCase() === to[common]?.toLowerCase()) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
