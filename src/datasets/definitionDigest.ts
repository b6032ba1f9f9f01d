import { hash } from 'node:crypto';
import type { DatasetDefinition } from '#src/datasets/definition.ts';

const known = new WeakMap<DatasetDefinition, string>();

/** The same for definitions that say the same. Asked for the rows of each workbook and for all that a build is made from. */
export function definitionDigest(definition: DatasetDefinition): string {
  const digest = known.get(definition) ?? hash('sha256', JSON.stringify(definition));
  known.set(definition, digest);
  return digest;
}
