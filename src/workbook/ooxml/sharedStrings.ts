import { skipOf, xmlText } from '#src/workbook/ooxml/xml.ts';

/** The shared strings with the prefix taken from their tags (ExcelJS reads none that has one), and how many there are. */
export function plainSharedStrings(bytes: Uint8Array | undefined): { xml: string | null; count: number } {
  if (!bytes) return { xml: null, count: 0 };
  const xml = xmlText(bytes);
  const root = rootOf(xml);
  const prefix = /^<(\w+):/.exec(xml.slice(root, root + 40))?.[1];
  const plain = prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
  // The trial versions of Office 2007 wrote `sstItem`.
  const named = plain.includes('<sstItem') ? plain.replaceAll('<sstItem', '<si').replaceAll('</sstItem', '</si') : plain;
  return { xml: named, count: named.match(/<si[\s>/]/g)?.length ?? 0 };
}

/** Where the first element begins, after the declaration and comments. */
function rootOf(xml: string): number {
  let at = xml.indexOf('<');
  for (let next = skipOf(xml, at); at >= 0 && next > at; next = skipOf(xml, at)) at = xml.indexOf('<', next);
  return Math.max(0, at);
}
