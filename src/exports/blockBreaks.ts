/** Elements that begin on a line of their own, cells of tables among them. */
const blocks = /<(?=(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|option|p|section|select|summary|table|tbody|td|tfoot|th|thead|tr|ul)[\s>])/g;

/**
 * Puts a line end before every block of a page. A page renders the same, but its text no longer runs together
 * where one cell ends and the next begins: for who copies it, who reads it by program, and the search index.
 */
export const breakBlocks = (html: string): string => html.replace(blocks, '\n<');
