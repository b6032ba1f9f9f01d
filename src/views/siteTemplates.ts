import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Template } from '#src/exports/template/makeTemplates.ts';
import { fiscalYearOf } from '#src/thai/fiscalPeriod.ts';

/** The datasets that an agency can report: nobody fills in a sample. */
export const reportedDefinitions = ({ datasets }: LoadedProvince): DatasetDefinition[] => datasets.map(({ definition }) => definition).filter(({ sample }) => !sample);

/** The fiscal year that blank workbooks are for: the one that the reference date lies in. */
export const templateYear = ({ referenceDate }: LoadedProvince): number => fiscalYearOf(referenceDate);

/** The blank workbooks that the site offers, as `npm run templates` writes them. */
export async function siteTemplates(province: LoadedProvince): Promise<Template[]> {
  const { makeTemplates } = await import('#src/exports/template/makeTemplates.ts');
  return makeTemplates(reportedDefinitions(province), province.content, templateYear(province));
}
