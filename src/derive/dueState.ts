import type { DueProof, DueState } from '#src/derive/dueItem.ts';
import type { Begun } from '#src/derive/reportStart.ts';
import type { Looked } from '#src/derive/reportEvidence.ts';
import { daysBetween } from '#src/thai/isoDate.ts';
import type { IsoDate } from '#src/thai/period.ts';

export interface Judged {
  readonly today: IsoDate;
  /** The last day; null where none is printed. */
  readonly date: IsoDate | null;
  /** It can be handed in: its period is over, or the letter has asked for it. */
  readonly asked: boolean;
  readonly looked: Looked;
  /** Whether the work has begun that each of the cells is about, in their order. */
  readonly begun: readonly Begun[];
}

/** What has not come: by its day, by whether it is asked for yet, and by whether a workbook could show it. */
function waiting({ today, date, asked }: Judged, shown: boolean): DueState {
  if (date !== null && date < today) return shown ? 'late' : 'past';
  if (!asked) return 'not-due';
  if (date !== null) return 'due';
  return shown ? 'unfound' : 'past';
}

/** How a report stands on a day, with the cells that show it. */
export function judge(judged: Judged): DueProof {
  const { looked, begun, date, today } = judged;
  const { absent, files } = looked;
  // Nothing is asked of work that may not have begun; the reporting grid counts by the same rule.
  const asked = looked.cells.filter(({ said }, index) => said !== 'missing' || begun[index] === 'begun');
  const evidence = asked.map(({ source }) => source);
  const missing = asked.filter(({ said }) => said === 'missing').map(({ source }) => source);
  const proof = { evidence, missing, files };
  if (missing.length === 0 && !absent && looked.cells.length > 0) {
    const unsure = looked.cells.length > asked.length;
    if (asked.length > 0 && !unsure) return { ...proof, state: asked.every(({ said }) => said === 'zero') ? 'zero' : 'reported' };
    return { ...proof, state: begun.every((each) => each === 'no-start') ? 'not-applicable' : 'not-due' };
  }
  const state = waiting(judged, missing.length > 0 || absent);
  return { ...proof, state, ...(state === 'late' && date !== null ? { daysLate: daysBetween(date, today) } : {}) };
}
