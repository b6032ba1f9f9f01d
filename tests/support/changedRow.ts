import type { Observation, ObservationFields } from '#src/datasets/model.ts';
import { fieldsOf, observationOf } from '#src/datasets/observation.ts';

/** An observation that differs in some fields. */
export const changed = (row: Observation, changes: Partial<ObservationFields>): Observation => observationOf({ ...fieldsOf(row), ...changes });
