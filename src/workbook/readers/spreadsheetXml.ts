import { WorkbookFault } from '#src/workbook/fault.ts';
import { lastColumn, lastRow, type Limits } from '#src/workbook/limits.ts';
import { attribute, tagsOf, xmlText } from '#src/workbook/ooxml/xml.ts';

/**
 * Excel's own XML of 2003 as the library may be handed it: in UTF-8 (it takes no notice of the encoding that the file
 * names, and Thai would be read as something else), without a DOCTYPE, and with no place, span or merge beyond what a
 * sheet has, for which it would write out every cell.
 */
export function plainSpreadsheetXml(bytes: Uint8Array, limits: Limits): Uint8Array {
  if (bytes.length > limits.partBytes) throw new WorkbookFault('too-large');
  const xml = xmlText(bytes);
  for (const tag of tagsOf(xml)) {
    if (tag.closing || !/^(Row|Cell|Column)$/.test(tag.name)) continue;
    for (const [name, most] of tag.name === 'Row' ? ofRows : ofColumns) {
      const told = attribute(tag.attributes, name);
      if (told !== undefined && !(Number(told) >= (name === 'Index' ? 1 : 0) && Number(told) <= most)) throw new WorkbookFault('bad-address', told);
    }
  }
  return new TextEncoder().encode(xml.replace(/^\uFEFF/, '').replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*("[^"]*"|'[^']*')/, '$1'));
}

const ofRows = [['Index', lastRow], ['Span', lastRow]] as const;
const ofColumns = [['Index', lastColumn], ['Span', lastColumn], ['MergeAcross', lastColumn], ['MergeDown', lastRow]] as const;
