import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { planWords } from '#src/i18n/plan.ts';
import { formatDate } from '#src/thai/dates.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** Links to the letters with these ids that the content holds, oldest first. */
export const letterLinks = (province: LoadedProvince, ids: readonly string[]): Link[] =>
  province.content.letters
    .filter(({ id }) => ids.includes(id))
    .map(({ id, number, date }) => ({ label: planWords.letter(number, formatDate(date, 'short')), href: `/letters/${id}/` }));
