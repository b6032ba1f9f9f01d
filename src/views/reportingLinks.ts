import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { contentPagePath } from '#src/views/contentPage.ts';
import { datasetFor } from '#src/views/lookup.ts';

/** Where reporting is told: paths without the base. */
export interface ReportingLinks {
  /** The page that the office has marked `shows: reporting`. */
  readonly page: string | null;
  readonly template: { readonly file: string; readonly path: string } | null;
}

export const templatePath = (workbook: string): string => `/data/templates/${workbook}.xlsx`;

/** How to report what a page shows, and the blank workbook for it. */
export function reportingLinks(province: LoadedProvince, profile: NonNullable<DatasetDefinition['profile']>): ReportingLinks {
  const [name] = Object.entries(province.content.pages).find(([, page]) => page.shows === 'reporting') ?? [];
  const workbook = datasetFor(province, profile)?.definition.workbook;
  return {
    page: name === undefined ? null : contentPagePath(name),
    template: workbook === undefined ? null : { file: `${workbook}.xlsx`, path: templatePath(workbook) },
  };
}
