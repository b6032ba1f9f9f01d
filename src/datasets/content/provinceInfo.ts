import { z } from 'zod';
import { doubt, isoDate, slug, words } from '#src/datasets/content/fields.ts';

/** The id of a letter or of an entry of `sources`. */
const source = words;
const list = z.array(words).min(1);
const paragraphs = z.array(words).default([]);

const monitoringItem = z.strictObject({
  name: words,
  text: words,
  frequency: z.enum(['monthly', 'quarterly', 'yearly']).nullable().describe('null: the sources do not say how often'),
  system: words.optional(),
  who: z.array(slug).default([]),
  source,
});

const planning = z.strictObject({
  source,
  paragraphs,
  analysis: words.optional(),
  linkedPlans: list,
  plans: list,
  topDown: words,
  bottomUp: words,
  chain: list.describe('from the smallest area to the province'),
  sectors: list,
  budgetSources: list,
});

const outstanding = z.strictObject({
  source,
  title: words,
  project: words,
  centre: words,
  centreAsWritten: words.optional(),
  system: words,
  paragraphs,
  services: list,
  countries: list,
});

const measures = z.array(z.strictObject({ title: words, text: words })).min(1);

/** `content/province.yaml`. Only the name is a must: another province may say less. Figures live in workbooks, not here. */
export const provinceSchema = z.strictObject({
  name: words.describe('with the word จังหวัด before it'),
  shortName: words.describe('the name without that word'),
  nameEn: words.optional(),
  letterCode: words.optional().describe('the code before the number of a letter'),
  address: words.optional(),
  website: words.optional(),
  districts: z.array(z.strictObject({ agency: slug, name: words, shortName: words, aliases: z.array(words).default([]) })).default([]),
  sources: z.array(z.strictObject({ id: slug, title: words, date: isoDate.nullable(), note: words.optional() })).default([]),
  vision: z.strictObject({ text: words, source }).optional(),
  missions: z.strictObject({ source, items: list }).optional(),
  values: z.strictObject({ source, acronym: words, note: words.optional(), items: z.array(z.strictObject({ letter: words, en: words, th: words })).min(1) }).optional(),
  planning: planning.optional(),
  deployment: z.strictObject({ source, paragraphs, channels: list, budgets: list }).optional(),
  monitoring: z.strictObject({ source, paragraphs, items: z.array(monitoringItem).min(1), note: words.optional() }).optional(),
  hr: z.strictObject({ source, motto: words.optional(), paragraphs, rules: list }).optional(),
  outstanding: outstanding.optional(),
  covid: z.strictObject({ source, title: words, paragraphs, measures, datasets: z.array(slug).default([]).describe('the datasets that hold its figures') }).optional(),
  closing: z.strictObject({ source, paragraphs }).optional(),
  doubts: z.array(doubt).default([]),
});

export type Province = z.infer<typeof provinceSchema>;
