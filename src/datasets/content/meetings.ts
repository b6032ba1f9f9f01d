import { z } from 'zod';
import { fiscalYear, isoDate, slug, time, words } from '#src/datasets/content/fields.ts';
import { contentWords } from '#src/i18n/content.ts';

/** Kinds whose whole content comes from the workbooks and the other files of `content/`; a bare word in `sections` will do. */
const plainKinds = ['summary', 'level', 'budget', 'late', 'projects'] as const;

const heading = { title: words.optional().describe('in place of the usual heading') };
const ofYear = { ...heading, fiscalYear: fiscalYear.optional().describe('in place of the paper’s') };

const plain = plainKinds.map((kind) => z.strictObject({ kind: z.literal(kind), ...ofYear }));

const indicators = z.strictObject({
  kind: z.literal('indicators'),
  ...heading,
  charts: z.array(slug).default([]).describe('ids of indicators to draw below the table'),
});

const gantt = z.strictObject({
  kind: z.literal('gantt'),
  ...ofYear,
  of: z.array(z.enum(['plan', 'calendar'])).min(1).default(['plan', 'calendar']),
  calendarYear: fiscalYear.optional().describe('a calendar year; left out: the latest with a calendar'),
});

const letters = z.strictObject({ kind: z.literal('letters'), ...heading, letters: z.array(slug).min(1).optional().describe('left out: the latest') });

/** A paragraph, or several. */
const detail = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(words).min(1));

const agenda = z.strictObject({
  kind: z.literal('agenda'),
  ...heading,
  rows: z.array(z.strictObject({ issue: words, detail, note: words.optional() })).min(1),
});

const recipients = z.strictObject({
  kind: z.literal('recipients'),
  ...heading,
  of: z.array(slug).min(1).optional().describe('agencies, bodies or collectives'),
  letter: slug.optional().describe('those on the list of a letter, in its order and words'),
}).refine(({ of, letter }) => (of === undefined) !== (letter === undefined), contentWords.meeting.oneList);

const kinds = [...plainKinds, 'indicators', 'gantt', 'letters', 'agenda', 'recipients'];
const section = z.preprocess(
  (value) => (typeof value === 'string' ? { kind: value } : value),
  z.discriminatedUnion('kind', [plain[0]!, ...plain.slice(1), indicators, gantt, letters, agenda, recipients], contentWords.meeting.kind(kinds.join(', '))),
);

/** `content/meetings/<id>.yaml`: a paper for one meeting. What is null is left as a dotted line on the cover. */
export const meetingSchema = z.strictObject({
  title: words,
  session: words.nullable().default(null).describe('ครั้งที่ 1/2561'),
  committee: words.nullable().default(null).describe('who meets'),
  date: isoDate.nullable().default(null),
  time: time.nullable().default(null),
  place: words.nullable().default(null),
  agendaNo: words.nullable().default(null).describe('ระเบียบวาระที่ 4.1'),
  note: words.optional().describe('a line on the cover'),
  cover: z.boolean().default(true).describe('false: an annex, whose first page begins with its title'),
  sample: z.boolean().default(false).describe('no such meeting has been called: marked as a sample, and gone with `samples: hide`'),
  fiscalYear: fiscalYear.optional().describe('left out: the site’s default'),
  digits: z.enum(['thai', 'arabic']).default('thai'),
  moneyDigits: z.enum(['thai', 'arabic']).default('arabic').describe('of tables of money, where digits is thai'),
  sections: z.array(section).min(1),
});

export type MeetingFile = z.infer<typeof meetingSchema>;
/** `id` is the name of the file. */
export type Meeting = MeetingFile & { readonly id: string };
export type MeetingSection = MeetingFile['sections'][number];

/** `/print/summary/` is the governor's single page; no meeting may take its name. */
export const singlePage = 'summary';
