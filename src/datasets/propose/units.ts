import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import type { TitleFacts } from '#src/datasets/propose/titleFacts.ts';
import { adoptPatterns, adoptTitles } from '#src/i18n/adopt.ts';
import { headerUnit } from '#src/thai/text.ts';
import { isConvertible } from '#src/thai/units.ts';

/** Whether words in parentheses are a unit and not part of a name. */
export const isUnitWord = (word: string): boolean => isConvertible(word) || adoptPatterns.unit.test(word.replaceAll(' ', '').replace(/^(?:ร้อย|พัน|หมื่น|แสน|ล้าน)+(?=.)/, ''));

/**
 * The unit of a column: of a cell of its own, of the parentheses in its header, of its words, of the title; null where nothing tells.
 * @param isSpread a period or district stands in the header: there the reader takes all parentheses for units
 */
export function unitOfColumn({ path, percent }: GuessedColumn, title: TitleFacts, isSpread = false): string | null {
  if (path.unit !== null && (isSpread || isUnitWord(path.unit))) return path.unit;
  for (const text of path.texts.toReversed()) {
    const written = headerUnit(text);
    if (written !== null && (isSpread || isUnitWord(written))) return written;
  }
  if (percent || path.texts.some((text) => adoptPatterns.percent.test(text))) return adoptTitles.percent;
  return title.unit?.unit ?? null;
}
