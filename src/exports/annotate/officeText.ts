/** A cell holds no more (Excel's limit is 32,767). */
const longest = 30_000;

/** What a cell held, cut where it is long: a whole page in one cell is no message. */
export const brief = (text: string): string => (text.length > 300 ? `${text.slice(0, 299)}…` : text);

const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as a part holds it: characters that XML has not are left out, and `_x0041_` is no code (ECMA-376 part 1, 22.9.2.19). */
export function officeText(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return cut
    .replace(notXml, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (each) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[each] ?? ''};`);
}

/** Where a link to a cell goes: `'แผ่น ''ก'''!D5`; the first cell of the sheet when none is named. */
export const cellLink = (sheet: string, cell: string | null): string => `'${sheet.replaceAll("'", "''")}'!${cell ?? 'A1'}`;
