import { z } from 'zod';
import { contentWords } from '#src/i18n/content.ts';
import { isoDate as makeIsoDate } from '#src/thai/isoDate.ts';

const { expectations } = contentWords;

const isRealDate = (text: string): boolean => {
  const [year, month, day] = text.split('-').map(Number);
  return makeIsoDate(year ?? NaN, month ?? NaN, day ?? NaN) === text;
};

/** A word of at least one character that is not a space. The messages of these fields are what a reader is told to write. */
export const words = z.string().refine((text) => text.trim() !== '', expectations.words);

export const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, expectations.slug);

/** `YYYY-MM-DD`, Gregorian, and a day that exists. */
export const isoDate = z.string().refine(isRealDate, expectations.isoDate);

/** `YYYY-MM`, Gregorian. */
export const yearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, expectations.yearMonth);

export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, expectations.time);

/** A Buddhist-era year: a Gregorian one written by mistake is refused. */
export const fiscalYear = z.number().int().min(2400, expectations.fiscalYear).max(2700, expectations.fiscalYear);

/** A place on this site, without base path: `/plan/2560/`. */
export const sitePath = z.string().regex(/^\/([a-z0-9-]+\/)*$/, expectations.sitePath);

/**
 * A reading that cannot be trusted, told as such: what is printed, what we read, how sure, why.
 * `reading` null: the text alone cannot decide, so what is printed is shown as it stands.
 */
export const doubt = z.strictObject({
  id: words,
  where: words,
  asWritten: words,
  reading: words.nullable(),
  confidence: z.enum(['high', 'medium', 'low', 'unresolved']),
  reason: words,
});

export type Doubt = z.infer<typeof doubt>;
