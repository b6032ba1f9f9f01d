import { createHash } from 'node:crypto';
import type { DatasetDefinition } from '#src/datasets/definition.ts';

/**
 * What must be the same for rows read under one definition to be shown under another: keys, types, units, classes.
 * Titles, header names and notes may change freely.
 */
export function structureOf(definition: DatasetDefinition): string {
  const columns = definition.columns.map((column) => {
    const each: Readonly<Record<string, unknown>> = column;
    return [each.key, each.as, each.type, each.measure, each.role, each.unit, each.choices].map((value) => value ?? null);
  });
  const ofKind = definition.kind === 'series'
    ? [Object.entries(definition.measures).map(([key, { unit }]) => [key, unit]), Object.keys(definition.dimensions), definition.classes ?? null, definition.periodicity, ...(definition.targetAs === 'value' ? [] : [definition.targetAs])]
    : [];
  return createHash('sha256').update(JSON.stringify([definition.kind, definition.profile ?? null, columns, ofKind])).digest('hex').slice(0, 16);
}
