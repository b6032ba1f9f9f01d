import { z } from 'zod';

export const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** How the words of a header row name a column; any of the alternatives will do. A part may be a path: `ผล › รอบที่ 1`. */
const headers = z.array(z.string().min(1)).min(1);

export const periodKind = z.enum(['month', 'quarter', 'round', 'fiscalYear', 'calendarYear']);

const spreadPart = z.strictObject({
  over: z.string().describe('month, quarter, round, fiscalYear, calendarYear, measure (the header bears a measure\'s title), or the key of a dimension'),
  at: z.enum(['leaf', 'parent', 'top']).default('leaf').describe('which row of the header names it: the last, the one above it, or the one above that'),
});

const spread = z.union([spreadPart.transform((part) => [part]), z.array(spreadPart).min(1).max(3)]);

const personal = z.strictObject({
  allow: z.array(z.enum(['citizenId', 'phone', 'email', 'name'])).min(1),
  why: z.string().min(1).describe('why this column may be published'),
});

const columnBase = {
  key,
  headers: headers.optional().describe('names that the header may bear; with spread: names of another header row'),
  nth: z.number().int().min(1).optional().describe('which of several columns that bear this header, from the left: one header merged over two columns'),
  optional: z.boolean().default(false).describe('the workbook may lack this column'),
  fill: z.enum(['down', 'heading']).optional().describe('down: a blank cell repeats the value above it; heading: the column has no header, its value is the row above that holds one text only'),
  personal: personal.optional().describe('personal data that may stand in this column; otherwise it is an error'),
};

const writtenIn = z.string().optional().describe('the unit of the cells where neither header nor title tells it; default: the unit to publish');
const merged = z.enum(['repeat']).optional().describe('a number merged over several rows holds for each of them; otherwise it is an error');
const additive = z.boolean().optional().describe('false: total rows of this column are no sums (default: a sum unless told per cent)');
const bounds = {
  min: z.number().optional().describe('no value is less'),
  max: z.number().optional().describe('no value is more'),
};

/** Columns of a series. */
export const seriesColumn = z.discriminatedUnion('as', [
  z.strictObject({ ...columnBase, as: z.literal('period'), type: periodKind }),
  z.strictObject({ ...columnBase, as: z.literal('year'), type: z.enum(['fiscalYear', 'calendarYear']).default('fiscalYear') }).describe('the year that the months, quarters or rounds of the row belong to'),
  z.strictObject({ ...columnBase, as: z.literal('dimension'), type: z.enum(['text', 'agency']).default('text') }),
  z.strictObject({
    ...columnBase,
    as: z.literal('value'),
    measure: key,
    role: z.enum(['target', 'actual', 'central', 'baseline']).default('actual'),
    type: z.enum(['number', 'class', 'range', 'ratio', 'mark']).default('number'),
    spread: spread.optional().describe('the header names period, dimension or measure of each such column'),
    writtenIn,
    merged,
    additive,
  }),
  z.strictObject({ ...columnBase, as: z.literal('total'), of: z.array(key).min(1) }).describe('not published: adds up the other columns of its row, and is compared with them'),
  z.strictObject({ ...columnBase, as: z.literal('note'), raised: z.boolean().default(false).describe('told beside the figure and on the card, not only among the notes: what stands in the way') }),
  z.strictObject({ ...columnBase, as: z.literal('status') }),
  z.strictObject({ ...columnBase, as: z.literal('asOf') }),
  z.strictObject({ ...columnBase, as: z.literal('measure') }),
  z.strictObject({ ...columnBase, as: z.literal('unit') }).describe('the unit of the row\'s numbers'),
  z.strictObject({ ...columnBase, as: z.literal('sample') }),
]);

/** Columns of records. `span` is a date or dates as an office writes them; `agencies` is a list of agencies in one cell. */
export const recordColumn = z.strictObject({
  ...columnBase,
  type: z.enum(['text', 'number', 'integer', 'textNumber', 'date', 'span', 'agency', 'agencies', 'choice', 'list', 'sample', 'id']).default('text'),
  unit: z.string().optional(),
  required: z.boolean().default(false).describe('an empty cell is an error'),
  choices: z.record(z.string(), z.string()).optional().describe('for choice: written word to code'),
  total: z.array(key).min(1).optional().describe('keys of the columns that this one adds up; compared row by row'),
  writtenIn,
  merged,
  additive,
  ...bounds,
});

export const measure = z.strictObject({
  title: z.string(),
  unit: z.string().describe('as readers see it: ล้านบาท'),
  decimals: z.number().int().min(0).max(6).optional(),
  ...bounds,
});

export type SpreadPart = z.infer<typeof spreadPart>;
export type SeriesColumn = z.infer<typeof seriesColumn>;
export type RecordColumn = z.infer<typeof recordColumn>;
export type PeriodColumnKind = z.infer<typeof periodKind>;
