import { createHash } from 'node:crypto';
import { z } from 'zod';
import { correctionSchema, publishSchema } from '#src/datasets/state/history.ts';
import { observationColumns, observationRow, recordRow } from '#src/datasets/state/stateRows.ts';

/** Of the files that are written. Version 1, whose observations stand row by row, is read too. */
export const STATE_VERSION = 2;

/** The rows that one dataset has from one workbook. */
const part = z.strictObject({
  file: z.string(),
  sheet: z.string().describe('of every row that names no other'),
  units: z.record(z.string(), z.string()).describe('by measure'),
  asOf: z.record(z.string(), z.strictObject({ date: z.iso.date(), source: z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() }) })),
  observations: z.union([observationColumns, z.array(observationRow)]),
  records: z.array(recordRow),
});

const dataset = z.strictObject({ id: z.string(), title: z.string(), structure: z.string(), parts: z.array(part) });

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
  version: z.literal([1, STATE_VERSION]),
  digest: z.string(),
  province: z.string(),
  samples: z.enum(['show', 'hide']),
  publishes: z.array(publishSchema),
  corrections: z.record(z.string(), correctionSchema),
  workbooks: z.array(workbook),
  datasets: z.array(dataset),
});

export type SiteState = z.infer<typeof stateSchema>;
export type StatePart = z.infer<typeof part>;
export type StateDataset = z.infer<typeof dataset>;
export type StateWorkbook = z.infer<typeof workbook>;

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
}

/** The end of a state that begins with these parts, one after the other: the digest is of them and the brace that closed it. */
const sealOf = (...parts: readonly (string | Uint8Array)[]): string => `,"digest":"${sha256(...parts, '}')}"}\n`;

/** A state as bytes, given all of it but the digest, which comes last, and the brace. */
export const sealed = (parts: readonly Uint8Array[]): Buffer<ArrayBuffer> => Buffer.concat([...parts, Buffer.from(sealOf(...parts))]);

/** Whether a file is whole, as its digest has it: of version 1 that of its content, since then of the text before it. */
export function isWhole(text: string, { version, digest }: SiteState): boolean {
  if (version === STATE_VERSION) {
    const end = text.lastIndexOf(',"digest":');
    return text.slice(end).trimEnd() === sealOf(text.slice(0, end)).trimEnd();
  }
  const rest = Object.fromEntries(Object.entries(JSON.parse(text) as object).filter(([key]) => key !== 'digest'));
  return sha256(JSON.stringify(rest)) === digest;
}
