import { WorkbookFault } from '#src/workbook/fault.ts';
import { folderOf, partPath, relationsPart } from '#src/workbook/ooxml/partPath.ts';
import { attribute, isYes, tagsOf, xmlText } from '#src/workbook/ooxml/xml.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { rememberingEach } from '#src/thai/remembering.ts';
import type { Parts } from '#src/workbook/zip/inflateParts.ts';

export interface PackageSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The part that holds it, lower case; null where the workbook names a sheet that is not there. */
  readonly part: string | null;
}

/** What an Office Open XML package says of itself: its sheets in order, and where the rest lies. */
export interface Package {
  readonly sheets: readonly PackageSheet[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly date1904: boolean;
  readonly modified: IsoDate | null;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Reads the workbook part and its relations, wherever the package keeps them and whatever prefix its XML bears. */
export function readPackage(parts: Parts): Package {
  const main = workbookPart(parts);
  const relations = relationsOf(parts, main);
  const byType = (type: string) => relations.find((each) => each.type === type && parts.has(each.target))?.target;
  const { tags, date1904 } = toldOf(parts.get(main) ?? new Uint8Array());
  const sheets: PackageSheet[] = [];
  for (const { name, state, relation: id } of tags) {
    const relation = relations.find((each) => each.id === id);
    // A sheet that holds only a chart, or an old dialog, has no cells.
    if (relation && relation.type !== 'worksheet') continue;
    const part = relation && parts.has(relation.target) ? relation.target : null;
    sheets.push({ name, hidden: state !== 'visible', part });
  }
  return {
    sheets,
    sharedStrings: byType('sharedstrings') ?? existing(parts, 'xl/sharedstrings.xml'),
    styles: byType('styles') ?? existing(parts, 'xl/styles.xml'),
    date1904,
    modified: modifiedOf(parts),
  };
}

interface Told {
  readonly tags: readonly { readonly name: string; readonly state: string; readonly relation: string | undefined }[];
  readonly date1904: boolean;
}

/** What the workbook part says: parts that many packages have alike are one object (`inflateParts.ts`), read once. */
const toldOf = rememberingEach((bytes: Uint8Array): Told => {
  const tags: Told['tags'][number][] = [];
  let date1904 = false;
  for (const tag of tagsOf(xmlText(bytes))) {
    if (tag.closing) continue;
    if (tag.name === 'workbookPr') date1904 = isYes(attribute(tag.attributes, 'date1904'));
    if (tag.name === 'sheet') tags.push({ name: attribute(tag.attributes, 'name') ?? '', state: attribute(tag.attributes, 'state') ?? 'visible', relation: relationId(tag.attributes) });
  }
  return { tags, date1904 };
});

const existing = (parts: Parts, name: string): string | null => (parts.has(name) ? name : null);

/** `r:id`, under whatever prefix; not `sheetId`. */
const relationId = (attributes: string): string | undefined => /(?:^|\s)\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];

function workbookPart(parts: Parts): string {
  const told = relationsOf(parts, '').find((each) => each.type === 'officedocument')?.target;
  if (told && parts.has(told)) return told;
  const found = existing(parts, 'xl/workbook.xml') ?? [...parts.keys()].find((name) => /(^|\/)workbook\d*\.xml$/.test(name));
  if (found === undefined) throw new WorkbookFault('damaged');
  return found;
}

/** The relations of a part, by the last word of their type; '' for those of the package. Their targets are part names in lower case. */
function relationsOf(parts: Parts, part: string): Relation[] {
  const bytes = parts.get(relationsPart(part));
  const folder = folderOf(part);
  return bytes ? writtenRelations(bytes).map(({ target, ...each }) => ({ ...each, target: partPath(folder, target).toLowerCase() })) : [];
}

/** With their targets as they are written. */
const writtenRelations = rememberingEach((bytes: Uint8Array): Relation[] => {
  const relations: Relation[] = [];
  for (const tag of tagsOf(xmlText(bytes))) {
    if (tag.closing || tag.name !== 'Relationship') continue;
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attribute(tag.attributes, name) ?? '');
    relations.push({ id: id ?? '', type: (type ?? '').split('/').at(-1)?.toLowerCase() ?? '', target: target ?? '' });
  }
  return relations;
});

function modifiedOf(parts: Parts): IsoDate | null {
  const bytes = parts.get('docprops/core.xml');
  if (!bytes) return null;
  const found = /<(?:\w+:)?modified\b[^>]*>\s*(\d{4}-\d\d-\d\d)/.exec(xmlText(bytes))?.[1];
  return found ?? null;
}
