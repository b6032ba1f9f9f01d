import { packWorkbook, type PackedWorkbook } from '#src/workbook/pool/packWorkbook.ts';
import { readOrRefuse, type ReadBytes } from '#src/workbook/readBytes.ts';
import type { Limits } from '#src/workbook/limits.ts';

export interface OpenInput {
  readonly bytes: Uint8Array;
  readonly stem: string;
  readonly limits: Limits;
}

export interface OpenOutput extends Pick<ReadBytes, 'kind' | 'notes'> {
  readonly workbook: PackedWorkbook;
}

/** Reads a file, in a process of its own, for somebody who wants its cells. */
export async function run({ bytes, stem, limits }: OpenInput): Promise<OpenOutput> {
  const { kind, workbook, notes } = await readOrRefuse(bytes, stem, limits);
  return { kind, workbook: packWorkbook(workbook), notes };
}
