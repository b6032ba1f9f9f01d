import { z } from 'zod';
import { key, measure, periodKind, recordColumn, seriesColumn } from '#src/datasets/definitionColumns.ts';
import { definitionFaults } from '#src/datasets/definitionChecks.ts';
import { place } from '#src/datasets/definitionPlace.ts';
import { profileNames } from '#src/datasets/profiles.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/);

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
  ...place,
  profile: z.enum(profileNames).optional().describe('the page whose rows these are; src/datasets/profiles.ts lists the keys it needs'),
  letters: z.array(z.string()).default([]).describe('ids of content/letters that state the figures'),
  notes: z.array(z.string()).default([]),
  indicator: indicator.optional(),
  sample: z.boolean().default(false).describe('every row is a sample'),
  frequency: z.string().optional().describe('how often the workbook is renewed, in words'),
};

const series = z.strictObject({
  ...common,
  kind: z.literal('series'),
  periodicity: periodKind,
  direction: z.enum(['higher', 'lower', 'none']).default('none').describe('which way is better'),
  directionNote: z.string().optional(),
  directionInferred: z.boolean().default(false).describe('no source states the direction: verdicts say that it is inferred'),
  targetWord: z.string().optional().describe('what the sources call the target where it is not เป้าหมาย: เกณฑ์'),
  targetAs: z.enum(['value', 'percentOfBase', 'percentChange']).default('value').describe('value: the target is a number like the result; percentOfBase: per cent of the baseline (80 % of 500 households); percentChange: per cent more than the baseline, or less where less is better. The target column is then read in per cent'),
  tolerance: z.strictObject({ value: z.number().min(0), as: z.enum(['unit', 'percent']) }).optional().describe('how far a central figure may be from the province\'s own before it is listed as a difference: in the unit of the measure, or in per cent of the central figure; default: not at all'),
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
export const datasetDefinition = z.discriminatedUnion('kind', [series, records]).superRefine((definition, context) => {
  for (const { path, message } of definitionFaults(definition)) context.addIssue({ code: 'custom', path, message });
});

export type DatasetDefinition = z.infer<typeof datasetDefinition>;
export type SeriesDefinition = z.infer<typeof series>;
export type RecordsDefinition = z.infer<typeof records>;
export type { RecordColumn, SeriesColumn } from '#src/datasets/definitionColumns.ts';
export type IndicatorDefinition = z.infer<typeof indicator>;
