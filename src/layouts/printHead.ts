/** The longest title that the head of a printed page has room for. */
const MOST = 90;

/** A title for the margin of printed pages, cut between Thai words. */
export function printTitle(title: string): string {
  if (title.length <= MOST) return title;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'word' }).segment(title)) {
    if (cut.length + segment.length > MOST) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
