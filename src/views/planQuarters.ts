import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { paidByMonth, paidFor } from '#src/derive/disbursement.ts';
import { quartersOf, runsIn, type QuarterProgress } from '#src/derive/projectQuarters.ts';
import { joinSums, type Sum } from '#src/derive/sums.ts';
import { quarterWords, reportWords } from '#src/i18n/projectReport.ts';
import { monthsOfFiscalYear, quartersOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import { recordsFor, textField } from '#src/views/lookup.ts';
import type { Filter } from '#src/views/plan.ts';
import { countProjects, paymentsOf, summarise, type ProjectSummary } from '#src/views/projectSummary.ts';

export interface QuarterLine {
  readonly project: ProjectSummary;
  readonly place: string | null;
  readonly quarters: readonly QuarterProgress[];
  /** The quarters it is planned, worked on or paid in, as a filter knows them: `q1 q2`. */
  readonly runs: string;
}

/** All projects of one quarter: how many run, with the cells that name them, and what was paid out. */
export interface QuarterTotal {
  readonly running: DerivedNumber;
  readonly paid: Sum | null;
}

export interface QuarterPart {
  /** Projects of which something says when they run. */
  readonly lines: readonly QuarterLine[];
  readonly totals: readonly QuarterTotal[];
  /** The others: how many of how many, with the cells that name them. */
  readonly unknown: DerivedNumber;
  readonly all: DerivedNumber;
}

export interface PlanQuarters {
  readonly official: QuarterPart;
  readonly samples: QuarterPart;
  /** 1 to 4; null where the reference date lies outside the year. */
  readonly current: number | null;
  readonly filters: readonly Filter[];
}

const numbers = [1, 2, 3, 4] as const;

/** Which projects of a plan run in which quarter, where, and for how much. Samples stand apart. */
export function planQuarters(province: LoadedProvince, fiscalYear: number): PlanQuarters {
  const rows = recordsFor(province, 'projects', fiscalYear);
  const official = partOf(rows.filter(({ sample }) => !sample).map((row) => lineOf(province, row)));
  const samples = partOf(rows.filter(({ sample }) => sample).map((row) => lineOf(province, row)));
  const current = quartersOfFiscalYear(fiscalYear).findIndex((period) => period.start <= province.referenceDate && province.referenceDate <= period.end) + 1;
  const options = numbers.map((number) => ({ value: `q${number}`, label: reportWords.quarter(number) }));
  return { official, samples, current: current === 0 ? null : current, filters: [{ key: 'quarter', label: quarterWords.filter, options }] };
}

function lineOf(province: LoadedProvince, row: RecordRow): QuarterLine {
  const project = summarise(province, row);
  const months = paidByMonth(monthsOfFiscalYear(row.fiscalYear), paidFor(paymentsOf(province, row.fiscalYear, row.sample), row.id));
  const quarters = quartersOf(project.progress, months, project.budget, province.referenceDate);
  const runs = quarters.flatMap((quarter, index) => (runsIn(quarter) || quarter.paid !== null ? [`q${index + 1}`] : []));
  return { project, place: textField(row, 'place'), quarters, runs: runs.join(' ') };
}

function partOf(every: readonly QuarterLine[]): QuarterPart {
  const lines = every.filter(({ runs }) => runs !== '');
  return { lines, totals: numbers.map((number) => totalOf(lines, number - 1)), unknown: countProjects(every.filter(({ runs }) => runs === '')), all: countProjects(every) };
}

const totalOf = (lines: readonly QuarterLine[], at: number): QuarterTotal => ({
  running: countProjects(lines.filter(({ quarters }) => quarters.slice(at, at + 1).some(runsIn))),
  paid: joinSums(lines.map(({ quarters }) => quarters[at]?.paid ?? null)),
});
