import { z } from 'zod';

const more = z.record(z.string(), z.unknown());

/** In files of version 1: `[measure, role, dimensions, period, value, cell]`, and what differs from an ordinary observation. */
export const observationRow = z.union([
  z.tuple([z.string(), z.string(), z.record(z.string(), z.string()), z.string(), z.number().nullable(), z.string()]),
  z.tuple([z.string(), z.string(), z.record(z.string(), z.string()), z.string(), z.number().nullable(), z.string(), more]),
]);

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), more]);

/** `[value, cell]`, and what differs from an ordinary field. */
const fieldRow = z.union([z.tuple([fieldValue, z.string()]), z.tuple([fieldValue, z.string(), more])]);

export const recordRow = z.strictObject({ id: z.string(), fiscalYear: z.number().int(), sample: z.literal(true).optional(), fields: z.record(z.string(), fieldRow) });

const at = z.array(z.number().int().min(0)).describe('of each row its place in `of`; none: every row has the first');
const words = z.strictObject({ of: z.array(z.string()), at });

/** Rows column by column; `more` are the rows, by number, that are not ordinary, with what differs. */
export const observationColumns = z.strictObject({
  rows: z.number().int().min(0),
  measure: words,
  role: words,
  dimensions: z.strictObject({ of: z.array(z.record(z.string(), z.string())), at }),
  period: words,
  value: z.array(z.number().nullable()),
  cell: z.string().describe('addresses, parted by blanks'),
  more: z.array(z.tuple([z.number().int(), more])),
});

export type ObservationMore = z.infer<typeof more>;
export type ObservationColumns = z.infer<typeof observationColumns>;
export type ObservationTuple = z.infer<typeof observationRow>;
export type RecordTuple = z.infer<typeof recordRow>;
export type FieldTuple = z.infer<typeof fieldRow>;
