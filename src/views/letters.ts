import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { formatDate } from '#src/thai/dates.ts';

export interface LetterCard {
  readonly id: string;
  readonly path: string;
  readonly number: string;
  readonly numberAsWritten: string;
  /** Other numbers that the same letter bears. */
  readonly variants: readonly string[];
  readonly date: string;
  readonly urgency: string | null;
  readonly subject: string;
  readonly summary: string;
  readonly asks: number;
}

/** Page data of `/letters/`, the latest letter first. */
export const letterCards = ({ content }: LoadedProvince): LetterCard[] =>
  content.letters.toReversed().map(({ id, number, numberAsWritten, variants, date, urgency, subject, summary, asks }) => ({
    id,
    path: `/letters/${id}/`,
    number,
    numberAsWritten,
    variants: variants.map((variant) => variant.number),
    date: formatDate(date, 'long'),
    urgency,
    subject,
    summary,
    asks: asks.length,
  }));
