import type { RecordRow } from '#src/datasets/model.ts';
import { projectWords } from '#src/i18n/project.ts';
import { textField } from '#src/views/lookup.ts';
import type { ProjectSummary } from '#src/views/projectSummary.ts';

/**
 * What is missing from a project's report, in words. A blank problem is a gap only while no result is told:
 * a project may have had no problem.
 */
export function gapsOf(row: RecordRow, { progress, agency, paid }: ProjectSummary): string[] {
  const { plan, actual } = progress;
  const hasResult = textField(row, 'result') !== null;
  const gaps: [boolean, string][] = [
    [agency === null, projectWords.missingAgency],
    [plan.from === null || plan.to === null, projectWords.missingPlan],
    [actual.from === null, projectWords.missingActual],
    [actual.to === null, projectWords.missingActualEnd],
    [textField(row, 'output') === null, projectWords.output],
    [!hasResult, projectWords.result],
    [!hasResult && textField(row, 'problem') === null, projectWords.problem],
    [typeof row.fields.photos?.value !== 'number', projectWords.photos],
    [paid === null, projectWords.missingDisbursement],
  ];
  return gaps.filter(([missing]) => missing).map(([, words]) => words);
}
