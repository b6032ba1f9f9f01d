import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { projectWords } from '#src/i18n/project.ts';
import { reportWords } from '#src/i18n/projectReport.ts';
import { agencyLink } from '#src/views/namedLinks.ts';
import { datasetFor, textField } from '#src/views/lookup.ts';
import type { ProjectSummary } from '#src/views/projectSummary.ts';
import type { Supplier } from '#src/views/projectSupplier.ts';

/** One thing that a project's report lacks, who supplies it and by when. `columns`: where in the workbook it goes. */
export interface ReportGap {
  readonly what: string;
  readonly columns: readonly string[];
  readonly who: string | null;
  readonly whoPath: string | null;
  readonly by: string;
}

/** What the letter asks for by a day (`results`), what belongs to it without a day of its own, money, and what only the plan can say. */
type GapKind = 'results' | 'dates' | 'payments' | 'plan' | 'agency';

interface Gap {
  readonly kind: GapKind;
  readonly what: string;
  /** Keys of the plan's columns. */
  readonly keys: readonly string[];
}

function gapsIn(row: RecordRow, { progress, agency, paid, photos }: ProjectSummary): Gap[] {
  const { plan, actual } = progress;
  const number = (key: string): boolean => typeof row.fields[key]?.value === 'number';
  const gaps: [boolean, GapKind, string, string[]][] = [
    [agency === null, 'agency', projectWords.missingAgency, ['agency']],
    [plan.from === null || plan.to === null, 'plan', projectWords.missingPlan, ['planFrom', 'planTo']],
    [actual.from === null, 'dates', projectWords.missingActual, ['actualFrom']],
    [actual.to === null, 'dates', projectWords.missingActualEnd, ['actualTo']],
    [textField(row, 'output') === null, 'results', projectWords.output, ['output']],
    [number('outputTarget') && !number('outputActual'), 'results', projectWords.missingOutputActual, ['outputActual']],
    [textField(row, 'result') === null, 'results', projectWords.result, ['result']],
    [!number('photos') && photos === 0, 'results', projectWords.photos, ['photos']],
    [paid === null, 'payments', projectWords.missingDisbursement, []],
  ];
  return gaps.filter(([missing]) => missing).map(([, kind, what, keys]) => ({ kind, what, keys }));
}

/** What is missing from a project's report, in words. A blank problem is no gap: a project may have had none. */
export const gapsOf = (row: RecordRow, summary: ProjectSummary): string[] => gapsIn(row, summary).map(({ what }) => what);

/** The same with who supplies it and by when. The sources give a day for results and photographs only; nothing is guessed for the rest. */
export function reportGaps(province: LoadedProvince, row: RecordRow, summary: ProjectSummary, supplier: Supplier): ReportGap[] {
  const definition = datasetFor(province, 'projects')?.definition;
  const planner = definition?.agency ? agencyLink(province, definition.agency) : null;
  const agency = { name: supplier.who ?? null, path: supplier.whoHref ?? null };
  const by: Record<GapKind, string | undefined> = {
    results: supplier.resultsBy,
    dates: supplier.resultsBy && reportWords.withResults(supplier.resultsBy),
    payments: supplier.paymentsBy,
    plan: reportWords.noDay,
    agency: reportWords.noDay,
  };
  return gapsIn(row, summary).map(({ kind, what, keys }) => {
    const who = kind === 'agency' ? planner : agency;
    return {
      what,
      columns: keys.flatMap((key) => definition?.columns.find((column) => column.key === key)?.headers?.[0] ?? []),
      who: who?.name ?? null,
      whoPath: who?.path ?? null,
      by: summary.sample ? reportWords.sampleOwes : (by[kind] ?? reportWords.unstated),
    };
  });
}
