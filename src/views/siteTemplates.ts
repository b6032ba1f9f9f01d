import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { byWorkbook, templateFacts, type TemplateFacts } from '#src/exports/template/makeTemplates.ts';
import { fiscalYearOf } from '#src/thai/fiscalPeriod.ts';

/** The datasets that an agency can report: nobody fills in a sample. */
export const reportedDefinitions = ({ datasets }: LoadedProvince): DatasetDefinition[] => datasets.map(({ definition }) => definition).filter(({ sample }) => !sample);

/** The fiscal year that blank workbooks are for: the one that the reference date lies in. */
export const templateYear = ({ referenceDate }: LoadedProvince): number => fiscalYearOf(referenceDate);

/** What the site's templates are made from, besides the definitions. */
export const siteTemplateFacts = (province: LoadedProvince): TemplateFacts => templateFacts(province.content, templateYear(province));

/** The definitions by the workbook that each template of the site stands for. */
export const siteWorkbooks = (province: LoadedProvince): ReturnType<typeof byWorkbook> => byWorkbook(reportedDefinitions(province));
