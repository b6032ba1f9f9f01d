import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { makeTemplate, templateFile, type TemplateFacts } from '#src/exports/template/makeTemplates.ts';

/** Workbooks with their definitions, and the folder that their templates go to. */
export interface TemplateInput {
  readonly workbooks: readonly (readonly [workbook: string, readonly DatasetDefinition[]])[];
  readonly folder: string;
}

/** The address of this file, for `runTask`. */
export const templateTask = import.meta.url;

/** Writes a few templates; runs in a process of its own, or in this one. @throws what the disk says */
export function run({ workbooks, folder }: TemplateInput, facts: TemplateFacts): void {
  for (const [workbook, definitions] of workbooks) writeFileSync(join(folder, templateFile(workbook)), makeTemplate(workbook, definitions, facts).bytes);
}
