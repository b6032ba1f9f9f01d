import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Observation, RecordRow } from '#src/datasets/model.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { budgetOf } from '#src/derive/budget.ts';
import { paidByMonth, paidFor, paidSoFar } from '#src/derive/disbursement.ts';
import { progressOf, type ProjectProgress } from '#src/derive/projectState.ts';
import type { CellNumber, Sum } from '#src/derive/sums.ts';
import { planWords, stateWords } from '#src/i18n/plan.ts';
import { formatDate } from '#src/thai/dates.ts';
import { monthsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';
import { datasetFor, textField } from '#src/views/lookup.ts';
import { agencyLink, type NamedLink } from '#src/views/namedLinks.ts';
import { photosFor } from '#src/views/photos.ts';

/** A name, and where its page lies if it has one. */
export type Named = Pick<NamedLink, 'name' | 'path'>;

/** One project as lists show it. Money in baht. */
export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly nameCell: CellRef | null;
  readonly href: string;
  readonly sample: boolean;
  /** The name was corrected; the project's page shows how it is printed. */
  readonly doubtful: boolean;
  readonly agency: Named | null;
  readonly agencyKey: string | null;
  readonly agencyNote: string | null;
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly budget: CellNumber | null;
  readonly progress: ProjectProgress;
  readonly schedule: string | null;
  readonly state: string;
  readonly paid: Sum | null;
  /** Photographs that the site shows of it. */
  readonly photos: number;
}

/** What the workbook writes for a code of a choice column: `province` is `งบพัฒนาจังหวัด`. */
export function choiceLabel(province: LoadedProvince, column: string, code: string): string {
  const definition = datasetFor(province, 'projects')?.definition;
  const found = definition?.kind === 'records' ? definition.columns.find(({ key }) => key === column) : undefined;
  return Object.entries(found?.choices ?? {}).find(([, value]) => value === code)?.[0] ?? code;
}

/** The payments of one fiscal year, official and sample apart: a sample never stands beside a real figure. */
export const paymentsOf = (province: LoadedProvince, fiscalYear: number, sample: boolean): Observation[] =>
  (datasetFor(province, 'disbursement')?.observations ?? []).filter((each) => each.period.fiscalYear === fiscalYear && each.sample === sample);

/** `1 พ.ย. 2559 – 31 มี.ค. 2560`; an open end is said in words; null without dates. */
export function stageLabel({ from, to }: ProjectProgress['plan']): string | null {
  const [start, end] = [from && formatDate(from, 'short'), to && formatDate(to, 'short')];
  if (start && end) return `${start} – ${end}`;
  if (start) return `${planWords.from} ${start} ${planWords.unfinished}`;
  return end ? `${planWords.until} ${end}` : null;
}

export function summarise(province: LoadedProvince, row: RecordRow): ProjectSummary {
  const agency = textField(row, 'agency');
  const source = textField(row, 'source');
  const progress = progressOf(row, province.referenceDate);
  return {
    id: row.id,
    name: textField(row, 'name') ?? row.id,
    nameCell: (row.fields.name ?? row.fields.id)?.source ?? null,
    href: `/plan/${row.fiscalYear}/${row.id}/`,
    sample: row.sample,
    doubtful: textField(row, 'asWritten') !== null,
    agency: agency === null ? null : agencyLink(province, agency),
    agencyKey: agency,
    agencyNote: textField(row, 'agencyNote'),
    source: source === null ? null : choiceLabel(province, 'source', source),
    sourceKey: source,
    budget: budgetOf(row),
    progress,
    schedule: stageLabel(progress.plan),
    state: [stateWords[progress.state], ...(progress.late ? [stateWords.late] : [])].join(' · '),
    paid: paidSoFar(paidByMonth(monthsOfFiscalYear(row.fiscalYear), paidFor(paymentsOf(province, row.fiscalYear, row.sample), row.id))),
    photos: photosFor(province, row).length,
  };
}

/** How many projects there are, with the cells that name them. */
export const countProjects = (of: readonly { readonly project: ProjectSummary }[]): DerivedNumber => ({ value: of.length, sources: of.flatMap(({ project }) => project.nameCell ?? []) });
