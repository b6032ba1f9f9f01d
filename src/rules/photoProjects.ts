import { contentError } from '#src/datasets/content/contentDiagnostic.ts';
import type { Photo } from '#src/datasets/content/photos.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { photoWords } from '#src/i18n/photos.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

const { expected, fixes, found } = photoWords;

/** Photographs of a project that the plan of their year does not have: they would be shown nowhere. A warning, for the plan may follow. */
export function photoProjects(photos: readonly Photo[], datasets: readonly Dataset[]): Diagnostic[] {
  const plan = datasets.filter(({ definition }) => definition.profile === 'projects').flatMap(({ records }) => records);
  const known = new Set(plan.map(({ fiscalYear, id }) => `${fiscalYear}/${id}`));
  const folders = new Set(photos.map(({ fiscalYear, project }) => `${fiscalYear}/${project}`));
  return [...folders].filter((folder) => !known.has(folder)).map((folder) => ({
    ...contentError('content-photo', { file: `content/photos/${folder}` }, found.folder(folder.split('/')[1] ?? folder), expected.project, fixes.project),
    severity: 'warning',
  }));
}
