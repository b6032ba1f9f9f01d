import type { RecordRow } from '#src/datasets/model.ts';
import { projectWords } from '#src/i18n/project.ts';
import { textField } from '#src/views/lookup.ts';
import type { ProjectSummary } from '#src/views/projectSummary.ts';

/** What is missing from a project's report, in words. A blank problem is no gap: a project may have had none. */
export function gapsOf(row: RecordRow, { progress, agency, paid }: ProjectSummary): string[] {
  const { plan, actual } = progress;
  const gaps: [boolean, string][] = [
    [agency === null, projectWords.missingAgency],
    [plan.from === null || plan.to === null, projectWords.missingPlan],
    [actual.from === null, projectWords.missingActual],
    [actual.to === null, projectWords.missingActualEnd],
    [textField(row, 'output') === null, projectWords.output],
    [textField(row, 'result') === null, projectWords.result],
    [typeof row.fields.photos?.value !== 'number', projectWords.photos],
    [paid === null, projectWords.missingDisbursement],
  ];
  return gaps.filter(([missing]) => missing).map(([, words]) => words);
}
