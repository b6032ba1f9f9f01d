import { z } from 'zod';
import { fiscalYear, isoDate, slug, words, yearMonth } from '#src/datasets/content/fields.ts';

const key = z.string().regex(/^[a-z][A-Za-z0-9-]*$/);

/**
 * Where it shows that a report has come in. Of a table of figures: the cells of the period. Of a table of rows: the rows of
 * the fiscal year, and in them the cells of `columns`. With `agency`, each agency answers for its own rows only.
 */
const evidence = z.strictObject({
  dataset: slug.describe('id of a dataset in content/datasets'),
  items: z.array(slug).default([]).describe('measures, values of a dimension or ids of rows that belong to this deadline; empty = all'),
  agency: key.nullable().default(null).describe('column or dimension that names the agency; null = the whole table is one report'),
  columns: z.array(key).default([]).describe('of a table of rows: columns that each row must have filled in; empty = the row itself is the report'),
  fiscalYear: fiscalYear.optional().describe('of a deadline that comes once: fiscal year of the workbook (B.E.), where it is not the year of the date'),
});

const parties = {
  title: words,
  who: z.array(slug).min(1).describe('agencies, bodies or collectives'),
  whoNote: words.optional(),
  to: slug.nullable().describe('null = the source does not say who collects it'),
  letter: slug.describe('a letter, or one of the sources of province.yaml'),
  section: words.describe('where in the letter'),
  note: words.optional(),
  evidence: evidence.nullable().default(null).describe('null = no workbook could show it, so nobody is said to have handed in nothing'),
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

/**
 * Due for every month, quarter or fiscal year that lies between `firstMonth` and `lastMonth` (null: no end is stated).
 * `due` null: no day is printed, so such a report is never late.
 * `due.before` 3 with `monthsAfter` 1: before the 3rd of the next month, so the last day is the 2nd; `before` 1 with
 * `monthsAfter` 2: by the end of the next month. Counted from the last month of the quarter or year.
 * `startBy`: the work may begin in any month from `firstMonth` to this one; which, the sources may not say.
 */
const dueRule = z.strictObject({
  id: slug,
  ...parties,
  every: z.enum(['month', 'quarter', 'year']),
  firstMonth: yearMonth,
  startBy: yearMonth.nullable().default(null),
  lastMonth: yearMonth.nullable(),
  due: z.strictObject({ before: z.number().int().min(1).max(28), monthsAfter: z.number().int().min(0).max(13) }).nullable(),
  ruleAsWritten: words,
  system: words.optional(),
});

/** `content/deadlines.yaml`. */
export const deadlinesSchema = z.strictObject({
  once: z.array(onceDeadline).default([]),
  rules: z.array(dueRule).default([]),
});

export type Deadlines = z.infer<typeof deadlinesSchema>;
export type OnceDeadline = z.infer<typeof onceDeadline>;
export type DueRule = z.infer<typeof dueRule>;
export type Evidence = z.infer<typeof evidence>;
