import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Role } from '#src/datasets/model.ts';
import { PERCENT } from '#src/thai/units.ts';

/** The unit that a measure is published in; a target that is a percentage of the base is one whatever the measure's own unit. */
export const measureUnit = ({ measures, targetAs }: Pick<SeriesDefinition, 'measures' | 'targetAs'>, measure: string, role: Role): string | undefined =>
  role === 'target' && targetAs !== 'value' ? PERCENT : measures[measure]?.unit;
