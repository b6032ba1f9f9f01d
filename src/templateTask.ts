import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { makeTemplate, type TemplateFacts } from '#src/exports/template/makeTemplates.ts';

/** Workbooks with their definitions, and the folder that their templates go to. */
export interface TemplateInput {
  readonly workbooks: readonly (readonly [workbook: string, readonly DatasetDefinition[]])[];
  readonly folder: string;
}

/** The address of this file, for `runTask`. */
export const templateTask = import.meta.url;

/** Writes a few templates and gives the digests of their bytes; runs in a process of its own, or in this one. @throws what the disk says */
export function run({ workbooks, folder }: TemplateInput, facts: TemplateFacts): string[] {
  return workbooks.map(([workbook, definitions]) => {
    const { file, bytes } = makeTemplate(workbook, definitions, facts);
    writeFileSync(join(folder, file), bytes);
    return hash('sha256', bytes);
  });
}
