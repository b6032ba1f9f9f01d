import { isCommented, skipOf, xmlText } from '#src/workbook/ooxml/xml.ts';

/** The shared strings with the prefix taken from their tags (ExcelJS reads none that has one), how many there are, and whether SheetJS would read them wrong as they came. */
export function plainSharedStrings(bytes: Uint8Array | undefined): { xml: string | null; count: number; odd: boolean } {
  if (!bytes) return { xml: null, count: 0, odd: false };
  const xml = xmlText(bytes);
  const root = rootOf(xml);
  const prefix = /^<(\w+):/.exec(xml.slice(root, root + 40))?.[1];
  const plain = prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
  // The trial versions of Office 2007 wrote `sstItem`.
  const named = plain.includes('<sstItem') ? plain.replaceAll('<sstItem', '<si').replaceAll('</sstItem', '</si') : plain;
  // SheetJS passes over an empty one, and every text after it moves up.
  const full = named.replace(/<si\s*\/>/g, '<si><t></t></si>');
  return { xml: full, count: full.match(/<si[\s>/]/g)?.length ?? 0, odd: full !== named || isCommented(bytes) };
}

/** Where the first element begins, after the declaration and comments. */
function rootOf(xml: string): number {
  let at = xml.indexOf('<');
  for (let next = skipOf(xml, at); at >= 0 && next > at; next = skipOf(xml, at)) at = xml.indexOf('<', next);
  return Math.max(0, at);
}
