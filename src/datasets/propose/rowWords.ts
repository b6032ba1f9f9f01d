import { plain } from '#src/datasets/propose/cellLook.ts';
import type { BodyRows } from '#src/datasets/propose/bodyRows.ts';
import type { Grid } from '#src/datasets/propose/grid.ts';
import { adoptPatterns } from '#src/i18n/adopt.ts';
import { endWords, skipWords, totalWords } from '#src/i18n/datasets.ts';
import { headerKey, normaliseText } from '#src/thai/text.ts';

/** The words that a definition needs beyond the usual ones; undefined where the usual ones will do. */
export interface RowWords {
  readonly totals: readonly string[] | undefined;
  readonly skip: readonly string[] | undefined;
  readonly endAt: readonly string[] | undefined;
}

export function wordsOf(grid: Grid, rows: BodyRows, columns: readonly number[]): RowWords {
  const texts = (row: number) => columns.flatMap((column) => {
    const text = normaliseText(grid.own(row, column)?.text ?? '');
    return text === '' ? [] : [text];
  });
  const totals = rows.totals.flatMap(({ row, label }) => (label && !isKnownTotal(texts(row)) ? [leadingWord(normaliseText(label.text), 40)] : []));
  const skips = rows.skipped.flatMap((row) => (isKnownSkip(texts(row)) ? [] : [leadingWord(texts(row)[0] ?? '', 24)]));
  const [after = ''] = rows.after === null ? [] : texts(rows.after);
  const ends = after === '' || endWords.some((word) => after.startsWith(word)) || /^[\d.,]+$/.test(after) ? [] : [adoptPatterns.end.exec(after)?.[0] ?? leadingWord(after, 24)];
  return { totals: more(totalWords, totals), skip: more(skipWords, skips), endAt: more(endWords, ends) };
}

function isKnownTotal([first = '', ...rest]: readonly string[]): boolean {
  const isWord = (text: string) => totalWords.some((word) => headerKey(text) === headerKey(word));
  return isWord(first) || totalWords.some((word) => first.startsWith(`${word} `)) || rest.some(isWord);
}

function isKnownSkip([first = '', ...rest]: readonly string[]): boolean {
  return skipWords.some((word) => headerKey(first) === headerKey(word) || first.startsWith(`${word} `) || rest.some((text) => headerKey(text) === headerKey(word)));
}

/** The beginning of a text, without the figures that change from file to file. */
function leadingWord(text: string, longest: number): string {
  const start = /^[^\d:(]+/.exec(plain(text))?.[0].trim() ?? '';
  if (start.length >= 2 && start.length <= longest) return start;
  const cut = text.slice(0, longest).trim();
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
}

const more = (usual: readonly string[], found: readonly string[]): readonly string[] | undefined => {
  const added = [...new Set(found)].filter((word) => word !== '');
  return added.length === 0 ? undefined : [...usual, ...added];
};
