import type { RecordRow } from '#src/datasets/model.ts';
import { levelOf, type LevelFinding, type Outcome } from '#src/derive/provinceLevel.ts';

export interface ComponentOutcome {
  readonly row: RecordRow;
  /** A component that may have no indicator is not assessed and counts in no level (letter sk-2560-07-03, section 1.1). */
  readonly assessed: boolean;
  /** null = the workbook's cell is empty: nobody has stated it. */
  readonly outcome: Outcome | null;
}

const outcomes: readonly Outcome[] = ['above', 'on', 'below'];

/** The outcome of each component in a round, read from its cell and from nothing else: no letter derives it from indicators. */
export function componentOutcomes(components: readonly RecordRow[], round: number): ComponentOutcome[] {
  return components.map((row) => {
    const written = row.fields[`outcomeRound${round}`]?.value;
    return { row, assessed: row.fields.assessed?.value !== 'no', outcome: outcomes.find((each) => each === written) ?? null };
  });
}

/** The level that the stated outcomes give, or could still give. */
export const levelFromOutcomes = (all: readonly ComponentOutcome[]): LevelFinding =>
  levelOf(all.filter((each) => each.assessed).map((each) => each.outcome));
