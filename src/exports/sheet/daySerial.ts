import { remembering } from '#src/thai/remembering.ts';
import type { IsoDate } from '#src/thai/period.ts';

/** Days since 30 December 1899, as a spreadsheet counts. */
export const daySerial: (date: IsoDate) => number = remembering((date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569);
