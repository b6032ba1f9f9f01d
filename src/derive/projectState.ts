import type { RecordRow } from '#src/datasets/model.ts';
import { textField } from '#src/datasets/textField.ts';
import type { IsoDate } from '#src/thai/period.ts';

/**
 * How far a project is, as far as its row tells. `unreported`: its plan has begun, but no actual date is given:
 * that is not the same as not begun, for missing is not zero.
 */
export type ProjectState = 'unscheduled' | 'not-due' | 'unreported' | 'in-progress' | 'finished';

export interface Stage {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface ProjectProgress {
  readonly plan: Stage;
  readonly actual: Stage;
  readonly state: ProjectState;
  /** Ended after its plan, or not ended though its plan has. Never for a project without a planned end. */
  readonly late: boolean;
}

/** Reads the four dates of a project's row and says where it stands on the reference date. */
export function progressOf(row: RecordRow, referenceDate: IsoDate): ProjectProgress {
  const plan = { from: textField(row, 'planFrom'), to: textField(row, 'planTo') };
  const actual = { from: textField(row, 'actualFrom'), to: textField(row, 'actualTo') };
  const state = stateOf(plan, actual, referenceDate);
  const overdue = plan.to !== null && plan.to < referenceDate && state !== 'finished';
  const endedLate = plan.to !== null && actual.to !== null && actual.to > plan.to;
  return { plan, actual, state, late: overdue || endedLate };
}

function stateOf(plan: Stage, actual: Stage, referenceDate: IsoDate): ProjectState {
  if (actual.to !== null && actual.to <= referenceDate) return 'finished';
  if (actual.from !== null && actual.from <= referenceDate) return 'in-progress';
  const begins = plan.from ?? plan.to;
  if (begins === null) return 'unscheduled';
  return begins > referenceDate ? 'not-due' : 'unreported';
}
