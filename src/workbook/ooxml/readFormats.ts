import { builtInFormat } from '#src/workbook/cells/numberFormat.ts';
import { attribute, tagsOf, xmlText } from '#src/workbook/ooxml/xml.ts';
import { rememberingEach } from '#src/thai/remembering.ts';

/** The number format of each cell style, by the style's place; the rest of a style (fonts, borders) says nothing of a value. */
export const readFormats = (bytes: Uint8Array | undefined): readonly string[] => (bytes ? formatsOf(bytes) : []);

const formatsOf = rememberingEach((bytes: Uint8Array): readonly string[] => {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inside = false;
  for (const tag of tagsOf(xmlText(bytes))) {
    if (tag.name === 'cellXfs') inside = !tag.closing && !tag.empty;
    if (tag.closing) continue;
    if (tag.name === 'numFmt') own.set(Number(attribute(tag.attributes, 'numFmtId')), attribute(tag.attributes, 'formatCode') ?? 'General');
    if (!inside || tag.name !== 'xf') continue;
    const id = Number(attribute(tag.attributes, 'numFmtId') ?? 0);
    formats.push(own.get(id) ?? builtInFormat(id));
  }
  return formats;
});
