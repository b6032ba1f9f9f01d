import { z } from 'zod';
import { endWords, totalWords } from '#src/i18n/datasets.ts';
import { profileNames } from '#src/datasets/profiles.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** How the words of a header row name a column; any of the alternatives will do. A part may be a path: `ผล › รอบที่ 1`. */
const headers = z.array(z.string().min(1)).min(1);

const spread = z.strictObject({
  over: z.string().describe('month, quarter, round, fiscalYear, or the key of a dimension'),
  at: z.enum(['leaf', 'parent']).default('leaf').describe('which row of a two-row header names the period or dimension value'),
});

const columnBase = {
  key,
  headers: headers.optional().describe('names that the header may bear; with spread: names of the other header row'),
  optional: z.boolean().default(false).describe('the workbook may lack this column'),
  fill: z.enum(['down']).optional().describe('a blank cell repeats the value above it'),
};

const periodKind = z.enum(['month', 'quarter', 'round', 'fiscalYear']);

/** Columns of a series. */
const seriesColumn = z.discriminatedUnion('as', [
  z.strictObject({ ...columnBase, as: z.literal('period'), type: periodKind }),
  z.strictObject({ ...columnBase, as: z.literal('dimension'), type: z.enum(['text', 'agency']).default('text') }),
  z.strictObject({
    ...columnBase,
    as: z.literal('value'),
    measure: key,
    role: z.enum(['target', 'actual', 'central', 'baseline']).default('actual'),
    type: z.enum(['number', 'class', 'range', 'ratio', 'mark']).default('number'),
    spread: spread.optional(),
  }),
  z.strictObject({ ...columnBase, as: z.literal('note'), raised: z.boolean().default(false).describe('told beside the figure and on the card, not only among the notes: what stands in the way') }),
  z.strictObject({ ...columnBase, as: z.literal('status') }),
  z.strictObject({ ...columnBase, as: z.literal('asOf') }),
  z.strictObject({ ...columnBase, as: z.literal('measure') }),
  z.strictObject({ ...columnBase, as: z.literal('sample') }),
]);

/** Columns of records. `span` is a date or dates as an office writes them; `agencies` is a list of agencies in one cell. */
const recordColumn = z.strictObject({
  ...columnBase,
  type: z.enum(['text', 'number', 'integer', 'textNumber', 'date', 'span', 'agency', 'agencies', 'choice', 'list', 'sample', 'id']).default('text'),
  unit: z.string().optional(),
  required: z.boolean().default(false).describe('an empty cell is an error'),
  choices: z.record(z.string(), z.string()).optional().describe('for choice: written word to code'),
});

const measure = z.strictObject({
  title: z.string(),
  unit: z.string().describe('as readers see it: ล้านบาท'),
  decimals: z.number().int().min(0).max(6).optional(),
});

const indicator = z.strictObject({
  component: z.number().int().min(1).max(9).nullable().describe('องค์ประกอบ'),
  order: z.number().int().min(1),
  code: z.string().optional(),
  shortTitle: z.string().describe('for cards and charts'),
  headline: key.optional().describe('the measure that the verdict is about'),
  mandatory: z.boolean().default(false),
  fiscalYears: z.array(z.number().int()).min(1).describe('Buddhist era'),
  goal: z.string().optional().describe('a goal told in words, where no target number is stated'),
  page: z.string().optional().describe('the page that shows the whole: plan, budget, activities'),
});

const common = {
  id,
  title: z.string(),
  titleEn: z.string().optional(),
  description: z.string().optional(),
  agency: slug.nullable().describe('who answers for it; null = the sources name nobody'),
  agencyNote: z.string().optional(),
  workbook: z.string().describe('file name without its ending; one such file a fiscal year'),
  sheet: z.string().optional().describe('default: the first sheet'),
  profile: z.enum(profileNames).optional().describe('the page whose rows these are; src/datasets/profiles.ts lists the keys it needs'),
  letters: z.array(z.string()).default([]).describe('ids of content/letters that state the figures'),
  notes: z.array(z.string()).default([]),
  indicator: indicator.optional(),
  totals: z.array(z.string()).default([...totalWords]).describe('first words of rows that are totals'),
  endAt: z.array(z.string()).default([...endWords]).describe('first words of the row after the table'),
  sample: z.boolean().default(false).describe('every row is a sample'),
  frequency: z.string().optional().describe('how often the workbook is renewed, in words'),
};

const series = z.strictObject({
  ...common,
  kind: z.literal('series'),
  periodicity: z.enum(['month', 'quarter', 'round', 'fiscalYear']),
  direction: z.enum(['higher', 'lower', 'none']).default('none').describe('which way is better'),
  directionNote: z.string().optional(),
  directionInferred: z.boolean().default(false).describe('no source states the direction: verdicts say that it is inferred'),
  targetWord: z.string().optional().describe('what the sources call the target where it is not เป้าหมาย: เกณฑ์'),
  accumulation: z.enum(['cumulative', 'period', 'point']).default('period'),
  measures: z.record(key, measure),
  dimensions: z.record(key, z.strictObject({ title: z.string(), values: z.array(z.string()).optional() })).default({}),
  classes: z.array(z.strictObject({ name: z.string(), min: z.number(), max: z.number() })).optional().describe('from worst to best'),
  columns: z.array(seriesColumn).min(1),
});

const records = z.strictObject({
  ...common,
  kind: z.literal('records'),
  itemTitle: z.string().optional().describe('what one row is called'),
  columns: z.array(recordColumn).min(1),
});

/** What one file of `content/datasets/` says: where a table stands and what its columns mean. */
export const datasetDefinition = z.discriminatedUnion('kind', [series, records]);

export type DatasetDefinition = z.infer<typeof datasetDefinition>;
export type SeriesDefinition = z.infer<typeof series>;
export type RecordsDefinition = z.infer<typeof records>;
export type SeriesColumn = z.infer<typeof seriesColumn>;
export type RecordColumn = z.infer<typeof recordColumn>;
export type IndicatorDefinition = z.infer<typeof indicator>;
