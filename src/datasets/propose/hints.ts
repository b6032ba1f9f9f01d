import type { GuessedColumn } from '#src/datasets/propose/guessColumn.ts';
import { isUnitWord } from '#src/datasets/propose/units.ts';
import { adoptPatterns } from '#src/i18n/adopt.ts';
import { headerUnit } from '#src/thai/text.ts';

/** Whether the header of a column that is still blank promises figures. */
export function hintsNumber({ path }: GuessedColumn): boolean {
  const units = [path.unit, ...path.texts.map(headerUnit)];
  return units.some((unit) => unit !== null && isUnitWord(unit)) || path.texts.some((text) => adoptPatterns.amount.test(text));
}
