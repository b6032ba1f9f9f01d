import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '#src/datasets/content/readContent.ts';
import { loadDefinitions } from '#src/datasets/loadDefinitions.ts';
import { makeTemplates, templateFacts, type Template } from '#src/exports/template/makeTemplates.ts';
import type { Clock } from '#src/loadProvince.ts';
import { fiscalYearOf } from '#src/thai/fiscalPeriod.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

export interface WrittenTemplates {
  readonly fiscalYear: number;
  readonly templates: readonly Template[];
  /** What is wrong with the definitions or the content; nothing is then written. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a template for every workbook that the definitions name into a folder.
 * @param year the fiscal year (Buddhist era) to report; null for the one that the reference date, or today, lies in
 */
export async function writeTemplates(contentDirectory: string, to: string, year: number | null, clock: Clock): Promise<WrittenTemplates> {
  const [{ content, diagnostics: contentFaults }, { definitions, diagnostics: definitionFaults }] = await Promise.all([readContent(contentDirectory), loadDefinitions(contentDirectory)]);
  const fiscalYear = year ?? fiscalYearOf(content.site.referenceDate ?? clock());
  const diagnostics = [...contentFaults, ...definitionFaults].filter((each) => each.severity === 'error');
  if (diagnostics.length > 0) return { fiscalYear, templates: [], diagnostics };
  const templates = makeTemplates(definitions, templateFacts(content, fiscalYear));
  await mkdir(to, { recursive: true });
  for (const template of templates) await writeFile(join(to, template.file), template.bytes);
  return { fiscalYear, templates, diagnostics };
}
