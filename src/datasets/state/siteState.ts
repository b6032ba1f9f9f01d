import { createHash } from 'node:crypto';
import { z } from 'zod';
import { correctionSchema, publishSchema } from '#src/datasets/state/history.ts';

export const STATE_VERSION = 1;

const more = z.record(z.string(), z.unknown());

/** `[measure, role, dimensions, period, value, cell]`, and what differs from an ordinary observation. */
const observationRow = z.union([
  z.tuple([z.string(), z.string(), z.record(z.string(), z.string()), z.string(), z.number().nullable(), z.string()]),
  z.tuple([z.string(), z.string(), z.record(z.string(), z.string()), z.string(), z.number().nullable(), z.string(), more]),
]);

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), more]);

/** `[value, cell]`, and what differs from an ordinary field. */
const fieldRow = z.union([z.tuple([fieldValue, z.string()]), z.tuple([fieldValue, z.string(), more])]);

const recordRow = z.strictObject({ id: z.string(), fiscalYear: z.number().int(), sample: z.literal(true).optional(), fields: z.record(z.string(), fieldRow) });

/** The rows that one dataset has from one workbook. */
const part = z.strictObject({
  file: z.string(),
  sheet: z.string().describe('of every row that names no other'),
  units: z.record(z.string(), z.string()).describe('by measure'),
  asOf: z.record(z.string(), z.strictObject({ date: z.iso.date(), source: z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() }) })),
  observations: z.array(observationRow),
  records: z.array(recordRow),
});

const workbook = z.strictObject({
  file: z.string(),
  fiscalYear: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
  modified: z.iso.date().nullable(),
  sheets: z.array(z.string()),
  hiddenSheets: z.number().int(),
  acceptedOn: z.iso.date(),
  keptSince: z.iso.date().nullable(),
});

/**
 * `state.json`: what one publish must know of the one before. Holds nothing that the site's data files do not show.
 * `structure` tells whether the rows still fit the dataset's definition; `digest` whether the file is whole.
 */
export const stateSchema = z.strictObject({
  version: z.literal(STATE_VERSION),
  digest: z.string(),
  province: z.string(),
  samples: z.enum(['show', 'hide']),
  publishes: z.array(publishSchema),
  corrections: z.record(z.string(), correctionSchema),
  workbooks: z.array(workbook),
  datasets: z.array(z.strictObject({ id: z.string(), title: z.string(), structure: z.string(), parts: z.array(part) })),
});

export type SiteState = z.infer<typeof stateSchema>;
export type StatePart = z.infer<typeof part>;
export type StateWorkbook = z.infer<typeof workbook>;
export type ObservationTuple = z.infer<typeof observationRow>;
export type RecordTuple = z.infer<typeof recordRow>;
export type FieldTuple = z.infer<typeof fieldRow>;

/** Of all but `digest` itself, in the order in which the file has it. */
export function digestOf(state: Readonly<Record<string, unknown>>): string {
  const rest = Object.fromEntries(Object.entries(state).filter(([key]) => key !== 'digest'));
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex');
}
