import type { Dataset } from '#src/datasets/model.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import { problem, type ProblemCode } from '#src/workbook/diagnostic.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** A check across rows or datasets: all that was read in, what is wrong out. Pure. */
export type Rule = (datasets: readonly Dataset[]) => readonly Diagnostic[];

export const problemAt = (source: CellRef, code: ProblemCode, found: string, ...words: string[]): Diagnostic =>
  problem({ file: source.file, sheet: source.sheet, cell: source.cell }, code, found, ...words);

export const withProfile = (datasets: readonly Dataset[], profile: NonNullable<Dataset['definition']['profile']>): readonly Dataset[] =>
  datasets.filter((dataset) => dataset.definition.profile === profile);
