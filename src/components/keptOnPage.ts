const notice = /<aside [^>]*data-kept="([^"]*)"[^>]*>[\s\S]*?<\/aside>/g;

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;').replaceAll("'", '&#39;');

/** A workbook's name as it may stand in a page: in a cell's name (spaces are `%20` in a list of cells), in a link, in text. */
const formsOf = (file: string): string[] => [...new Set([file, file.replaceAll(' ', '%20'), encodeURI(file)].flatMap((form) => [form, escapeHtml(form)]))];

/**
 * Every page is drawn with a notice for each workbook whose earlier figures are kept; this leaves those of the
 * workbooks that the page shows, which is told by its figures' cells and its source lines.
 */
export function keptOnPage(html: string, files: readonly string[]): string {
  const rest = html.replaceAll(notice, '');
  const shown = new Set(files.filter((file) => formsOf(file).some((form) => rest.includes(form))));
  return html.replaceAll(notice, (whole, index: string) => (shown.has(files[Number(index)] ?? '') ? whole : ''));
}
