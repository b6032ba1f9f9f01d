/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), full-width forms included. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet runs: an apostrophe before it says "text" (Excel and LibreOffice then show it as typed).
 * Only for text of a CSV: numbers are numbers, negative ones too, and a cell of XLSX or JSON is text by its type.
 */
export const harmlessText = (text: string): string => (RUNS.test(text) ? `'${text}` : text);
