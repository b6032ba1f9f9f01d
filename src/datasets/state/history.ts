import { z } from 'zod';
import type { IsoDate } from '#src/thai/period.ts';

/** A value as a reader of the list of changes sees it: a number, the cell's words, or null where nothing stood. */
const shown = z.union([z.number(), z.string(), z.null()]);

const seriesFigure = z.strictObject({
  measure: z.string(),
  role: z.string(),
  period: z.string().describe('id of the period: FY2560-R2'),
  dimensions: z.record(z.string(), z.string()),
});

const recordFigure = z.strictObject({
  record: z.string(),
  field: z.string().nullable().describe('null = the whole row'),
  name: z.string().nullable(),
});

/**
 * One figure that differs from the publish before. `target`: a target that was corrected, kept apart because it moves
 * the goal and not the result. `cell` is where the figure stands now; of a removed one, where it stood.
 */
const change = z.strictObject({
  kind: z.enum(['added', 'changed', 'removed', 'target']),
  dataset: z.string(),
  fiscalYear: z.number().int(),
  figure: z.union([seriesFigure, recordFigure]),
  agencies: z.array(z.string()),
  sample: z.boolean(),
  cell: z.string(),
  before: shown,
  after: shown,
});

const count = z.number().int().min(0);

/** One publish: `changes` are the first of all that `counts` count; `titles` name datasets that may be gone by now. */
const publish = z.strictObject({
  number: z.number().int().min(1),
  date: z.iso.date(),
  counts: z.strictObject({ added: count, changed: count, removed: count, target: count }),
  titles: z.record(z.string(), z.string()),
  changes: z.array(change),
});

/** When a figure was last corrected, and what stood there before. */
const correction = z.strictObject({ on: z.iso.date(), before: shown });

export const publishSchema = publish;
export const correctionSchema = correction;

export type Shown = z.infer<typeof shown>;
export type Change = z.infer<typeof change>;
export type ChangeKind = Change['kind'];
export type ChangedFigure = Change['figure'];
export type Publish = z.infer<typeof publish>;
export type Correction = z.infer<typeof correction>;

/** A correction at the cell where the figure stands now; `now` are the numbers that it tells, `scale` what the cell's number was multiplied by for them. */
export interface CorrectionMark extends Correction {
  readonly now: readonly number[];
  readonly scale: number;
}

/** A workbook whose figures are those of an earlier publish, because it cannot be accepted as it is. */
export interface Kept {
  readonly file: string;
  readonly datasets: readonly string[];
  /** The day on which these figures were accepted. */
  readonly acceptedOn: string;
  /** The day since which the workbook cannot be accepted. */
  readonly since: string;
  /** What is wrong with it, in Thai. */
  readonly reasons: readonly string[];
}

export interface Acceptance {
  readonly acceptedOn: string;
  readonly keptSince: string | null;
}

/** What is known of this publish and those before it. */
export interface History {
  /** Oldest first; the last one is this build's, unless nothing has changed. */
  readonly publishes: readonly Publish[];
  /** The day of the last of them; null before the first. */
  readonly published: IsoDate | null;
  /** What differs from the publish before; all of it, however much. Empty for the first publish. */
  readonly changes: readonly Change[];
  /** By the figure's key: survives a move to another cell. */
  readonly corrections: Readonly<Record<string, Correction>>;
  /** By cell name: what a figure on a page looks up. */
  readonly marks: Readonly<Record<string, CorrectionMark>>;
  /** By workbook. */
  readonly accepted: Readonly<Record<string, Acceptance>>;
  readonly kept: readonly Kept[];
}

export const noHistory: History = { publishes: [], published: null, changes: [], corrections: {}, marks: {}, accepted: {}, kept: [] };
