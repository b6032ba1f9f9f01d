import { z } from 'zod';
import { isoDate, slug, words, yearMonth } from '#src/datasets/content/fields.ts';

const parties = {
  title: words,
  who: z.array(slug).min(1).describe('agencies, bodies or collectives'),
  whoNote: words.optional(),
  to: slug,
  letter: slug,
  section: words.describe('where in the letter'),
  note: words.optional(),
};

/** Due once. `precision` month: the letter names a month only, and `date` is its last day. */
const onceDeadline = z.strictObject({
  id: slug,
  ...parties,
  date: isoDate,
  dateAsWritten: words,
  precision: z.enum(['day', 'month']),
  indicator: slug.optional(),
});

/** Where it shows that a month was reported: a dataset, and the items (ids of rows or measures) that belong to the rule. */
const evidence = z.strictObject({ dataset: slug, items: z.array(slug).default([]) });

/**
 * Due every month from `firstMonth` to `lastMonth` (null: until the work is done).
 * `due` null: no day is printed, so such a report is never late.
 * `due.before` 3 with `monthsAfter` 1: before the 3rd of the next month, so the last day is the 2nd.
 * `startBy`: the work may begin in any month from `firstMonth` to this one; which, the sources may not say.
 */
const monthlyRule = z.strictObject({
  id: slug,
  ...parties,
  every: z.literal('month'),
  firstMonth: yearMonth,
  startBy: yearMonth.nullable().default(null),
  lastMonth: yearMonth.nullable(),
  due: z.strictObject({ before: z.number().int().min(2).max(28), monthsAfter: z.number().int().min(0).max(12) }).nullable(),
  ruleAsWritten: words,
  system: words.optional(),
  evidence: evidence.nullable(),
});

/** `content/deadlines.yaml`. */
export const deadlinesSchema = z.strictObject({
  once: z.array(onceDeadline).default([]),
  rules: z.array(monthlyRule).default([]),
});

export type Deadlines = z.infer<typeof deadlinesSchema>;
export type OnceDeadline = z.infer<typeof onceDeadline>;
export type MonthlyRule = z.infer<typeof monthlyRule>;
