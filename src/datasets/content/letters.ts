import { z } from 'zod';
import { doubt, fiscalYear, isoDate, sitePath, slug, time, words } from '#src/datasets/content/fields.ts';

/** An office-holder, named only where a letter is told. */
const officeHolder = z.strictObject({ name: words, position: words, from: words.optional(), with: words.optional() });

const recipient = z.strictObject({ no: z.number().int().min(1), asWritten: words, corrected: words.optional(), agency: slug });

const reference = z.strictObject({
  asWritten: words,
  number: words,
  date: isoDate,
  urgency: words.nullable(),
  doubt: words.optional().describe('id of an entry of doubts'),
});

const meeting = z.strictObject({
  date: isoDate,
  time,
  weekday: words.optional(),
  room: words,
  by: words.nullable().default(null).describe('video conference or the like'),
  chair: officeHolder.optional(),
  presenter: officeHolder.optional(),
  discussionLedBy: officeHolder.optional(),
});

/** What the letter asks, in our own words. `deadlineId`: the same thing in content/deadlines.yaml. */
const ask = z.strictObject({
  text: words,
  who: z.array(slug).min(1),
  to: slug.nullable(),
  deadline: isoDate.nullable(),
  deadlineAsWritten: words.nullable(),
  deadlineId: slug.optional(),
});

const contact = z.strictObject({ unit: slug, phone: words, fax: words, email: z.email(), note: words.optional() });

/** The front matter of `content/letters/<id>.md`. The file's name is the id. */
export const letterSchema = z.strictObject({
  id: slug,
  number: words.describe('arabic digits'),
  numberAsWritten: words,
  variants: z.array(z.strictObject({ number: words, asWritten: words, where: words, doubt: words })).default([]),
  date: isoDate,
  dateAsWritten: words,
  fiscalYear: fiscalYear.describe('the year that it is about'),
  urgency: words.nullable(),
  subject: words,
  subjectAsWritten: words.optional().describe('where it differs from subject'),
  summary: words.describe('one or two sentences for lists'),
  from: z.strictObject({ place: words, address: words, postcode: words }),
  to: z.strictObject({ line: words.nullable(), note: words.optional() }),
  recipients: z.array(recipient),
  references: z.array(reference).default([]),
  attachments: z.array(z.strictObject({ text: words, note: words.optional() })).default([]),
  meeting: meeting.nullable().default(null),
  asks: z.array(ask).default([]),
  signer: z.strictObject({ asWritten: words, reading: words, position: words, doubt: words.optional(), note: words.optional() }),
  contact,
  indicators: z.array(slug).default([]).describe('ids of content/datasets whose figures it states'),
  related: z.array(z.strictObject({ title: words, path: sitePath })).default([]),
  digits: words.describe('which digits it prints where'),
  doubts: z.array(doubt).default([]),
});

export type LetterFrontMatter = z.infer<typeof letterSchema>;
/** `body` is Markdown. */
export type Letter = LetterFrontMatter & { readonly body: string };
export type LetterAsk = z.infer<typeof ask>;
