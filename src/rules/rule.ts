import type { Dataset, Observation } from '#src/datasets/model.ts';
import { noSuchFile } from '#src/i18n/diagnostics.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import { problem, type ProblemCode } from '#src/workbook/diagnostic.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** A check across rows or datasets: all that was read in, what is wrong out. Pure. */
export type Rule = (datasets: readonly Dataset[]) => readonly Diagnostic[];

export const problemAt = (source: CellRef, code: ProblemCode, found: string, ...words: string[]): Diagnostic =>
  problem({ file: source.file, sheet: source.sheet, cell: source.cell }, code, found, ...words);

type Profile = NonNullable<Dataset['definition']['profile']>;

export const withProfile = (datasets: readonly Dataset[], profile: Profile): readonly Dataset[] =>
  datasets.filter((dataset) => dataset.definition.profile === profile);

/**
 * One warning for each year of which a profile has no workbook while others refer to it, and the rows that can be checked.
 * Nothing says that the rows are wrong; they cannot be looked up.
 */
export function withReferenced(datasets: readonly Dataset[], profile: Profile, rows: readonly Observation[], missing: ProblemCode): { checkable: Observation[]; warnings: Diagnostic[] } {
  const years = new Set(withProfile(datasets, profile).flatMap(({ fiscalYears }) => fiscalYears));
  const first = new Map(rows.filter(({ period }) => !years.has(period.fiscalYear)).toReversed().map((each) => [each.period.fiscalYear, each] as const));
  return {
    checkable: rows.filter(({ period }) => years.has(period.fiscalYear)),
    warnings: [...first].toReversed().map(([year, { source }]) => problem({ file: source.file, sheet: source.sheet, cell: null }, missing, noSuchFile, String(year))),
  };
}
