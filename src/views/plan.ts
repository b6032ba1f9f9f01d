import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { groupBudgets, sumBudgets, type BudgetSum } from '#src/derive/budget.ts';
import { progressOf } from '#src/derive/projectState.ts';
import { sampleName } from '#src/i18n/charts.ts';
import { planWords, stateWords } from '#src/i18n/plan.ts';
import { compareThai } from '#src/thai/text.ts';
import { agencyLink, letterLinksOfYear, type NamedLink } from '#src/views/namedLinks.ts';
import { filesFor, type FilesAsOf } from '#src/views/datasetFiles.ts';
import { datasetFor, recordsFor, textField } from '#src/views/lookup.ts';
import type { GanttRow } from '#src/views/ganttRow.ts';
import { filterValue, referenceNote, scheduleRow, yearAxis, type YearAxis } from '#src/views/planGantt.ts';
import { choiceLabel, summarise, type Named, type ProjectSummary } from '#src/views/projectSummary.ts';

/** One line of a table of sums. `notes` say what the rows themselves say about the missing name. */
export interface SumLine {
  readonly label: Named;
  readonly notes: readonly string[];
  readonly sum: BudgetSum;
}

export interface Filter {
  readonly key: string;
  readonly label: string;
  /** `sample`: only samples bear it. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly sample?: boolean }[];
}

/** Projects that belong together in sums: the official ones, or the samples. */
export interface PlanPart {
  readonly all: BudgetSum;
  readonly bySource: readonly SumLine[];
  readonly byAgency: readonly SumLine[];
  readonly projects: readonly ProjectSummary[];
}

export interface PlanView {
  readonly fiscalYear: number;
  readonly title: string;
  readonly description: string;
  readonly official: PlanPart;
  readonly samples: PlanPart;
  readonly axis: YearAxis;
  readonly referenceNote: string | null;
  readonly schedule: readonly GanttRow[];
  readonly filters: readonly Filter[];
  /** The official projects without a schedule. */
  readonly unscheduled: BudgetSum;
  readonly notes: readonly string[];
  readonly letters: readonly NamedLink[];
  readonly sources: FilesAsOf;
  readonly agencies: readonly string[];
}

/** Page data of `/plan/<fy>/`. Samples stand apart and count in no official sum. */
export function planView(province: LoadedProvince, fiscalYear: number): PlanView {
  const dataset = datasetFor(province, 'projects');
  const rows = recordsFor(province, 'projects', fiscalYear);
  const real = rows.filter(({ sample }) => !sample);
  const official = planPart(province, real);
  const samples = planPart(province, rows.filter(({ sample }) => sample));
  const axis = yearAxis(fiscalYear);
  const everything = [...official.projects, ...samples.projects];
  return {
    fiscalYear,
    title: dataset?.definition.title ?? '',
    description: dataset?.definition.description ?? '',
    official,
    samples,
    axis,
    referenceNote: referenceNote(axis, province.referenceDate),
    schedule: everything.map((project) => scheduleRow(project, province.referenceDate, project.sample ? planWords.samples : (project.source ?? planWords.noSource))),
    filters: filtersOf(everything),
    unscheduled: sumBudgets(real.filter((row) => progressOf(row, province.referenceDate).state === 'unscheduled')),
    notes: dataset?.definition.notes ?? [],
    letters: letterLinksOfYear(province, dataset?.definition.letters ?? [], fiscalYear),
    sources: filesFor(province, 'projects', fiscalYear),
    agencies: [...new Set(official.projects.flatMap(({ agency }) => agency?.name ?? []))],
  };
}

function planPart(province: LoadedProvince, rows: readonly RecordRow[]): PlanPart {
  return {
    all: sumBudgets(rows),
    bySource: groupBudgets(rows, 'source').map(({ key, sum }) => ({
      label: { name: key === null ? planWords.noSource : choiceLabel(province, 'source', key), path: null },
      notes: [],
      sum,
    })),
    byAgency: groupBudgets(rows, 'agency').map(({ key, rows: members, sum }) => ({
      label: key === null ? { name: planWords.noAgency, path: null } : agencyLink(province, key),
      notes: key === null ? [...new Set(members.flatMap((row) => textField(row, 'agencyNote') ?? []))] : [],
      sum,
    })),
    projects: rows.map((row) => summarise(province, row)),
  };
}

function filtersOf(projects: readonly ProjectSummary[]): Filter[] {
  const agencies = new Map(projects.map(({ agencyKey, agency }) => [filterValue(agencyKey), agency?.name ?? planWords.noAgency]));
  const sources = new Map(projects.map(({ sourceKey, source }) => [filterValue(sourceKey), source ?? planWords.noSource]));
  const states = projects.flatMap(({ progress }) => [progress.state, ...(progress.late ? (['late'] as const) : [])]);
  const inUse = (Object.keys(stateWords) as (keyof typeof stateWords)[]).filter((state) => states.includes(state));
  const options = (values: ReadonlyMap<string, string>) =>
    [...values].map(([value, label]) => ({ value, label })).sort((a, b) => compareThai(a.label, b.label));
  const real = new Set(projects.filter(({ sample }) => !sample).map(({ agencyKey }) => filterValue(agencyKey)));
  const marked = options(agencies).map((option) => (real.has(option.value) ? option : { ...option, label: sampleName(option.label), sample: true }));
  return [
    { key: 'agency', label: planWords.agency, options: marked },
    { key: 'source', label: planWords.source, options: options(sources) },
    { key: 'state', label: planWords.state, options: inUse.map((state) => ({ value: state, label: stateWords[state] })) },
  ];
}
