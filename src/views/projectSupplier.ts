import type { OnceDeadline } from '#src/datasets/content/deadlines.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { projectWords } from '#src/i18n/project.ts';
import { formatDate } from '#src/thai/dates.ts';
import { fiscalYearOf } from '#src/thai/fiscalPeriod.ts';
import { agencyName, datasetFor } from '#src/views/lookup.ts';
import type { ProjectSummary } from '#src/views/projectSummary.ts';

/** Who supplies what is missing, and by when, in words; undefined where nothing says so. */
export interface Supplier {
  readonly who: string | undefined;
  readonly whoHref: string | undefined;
  readonly resultsBy: string | undefined;
  readonly scheduleBy: string | undefined;
  readonly paymentsBy: string | undefined;
}

/** What the letters ask of the projects of one fiscal year's plan, once: a day of last year is no deadline of this year's. */
export const projectDeadlines = (province: LoadedProvince, fiscalYear: number): OnceDeadline[] => {
  const id = datasetFor(province, 'projects')?.id;
  return province.content.deadlines.once.filter(({ indicator, date, evidence }) => indicator === id && (evidence?.fiscalYear ?? fiscalYearOf(date)) === fiscalYear);
};

/** `20 ก.ค. 2560 (ครบกำหนดแล้ว)`: by when results and photographs are asked for; null where no letter does. */
export function resultsDue(province: LoadedProvince, fiscalYear: number): string | null {
  const deadline = projectDeadlines(province, fiscalYear)[0];
  return deadline ? projectWords.dueBy(formatDate(deadline.date, 'short'), deadline.date < province.referenceDate) : null;
}

/** A real project's agency answers for it; where none is stated, whoever the letter asks. Samples owe nobody anything. */
export function supplierOf(province: LoadedProvince, { agency, sample }: Pick<ProjectSummary, 'agency' | 'sample'>, fiscalYear: number): Supplier {
  const deadline = sample ? undefined : projectDeadlines(province, fiscalYear)[0];
  const asked = deadline?.who.map((slug) => agencyName(province, slug)).join(', ');
  const date = deadline && formatDate(deadline.date, 'short');
  return {
    who: agency?.name ?? asked,
    whoHref: agency?.path ?? undefined,
    resultsBy: deadline ? (resultsDue(province, fiscalYear) ?? undefined) : undefined,
    scheduleBy: date ? projectWords.dueNoDay(date) : undefined,
    paymentsBy: datasetFor(province, 'disbursement')?.definition.frequency,
  };
}
