import { hash } from 'node:crypto';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { rememberingEach } from '#src/thai/remembering.ts';

/** The same for definitions that say the same. Asked for the rows of each workbook, for its template and for all that a build is made from. */
export const definitionDigest = rememberingEach((definition: DatasetDefinition): string => hash('sha256', JSON.stringify(definition)));
