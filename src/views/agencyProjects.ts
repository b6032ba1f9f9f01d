import type { Agency } from '#src/datasets/content/agencies.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { sumBudgets, type BudgetSum } from '#src/derive/budget.ts';
import type { CellNumber } from '#src/derive/sums.ts';
import { datasetFor, numberField, officialRecords, textField } from '#src/views/lookup.ts';
import { gapsOf } from '#src/views/projectGaps.ts';
import { resultsDue } from '#src/views/projectSupplier.ts';
import { countProjects, summarise, type ProjectSummary } from '#src/views/projectSummary.ts';

export interface AgencyProject {
  readonly project: ProjectSummary;
  /** What is missing from its report, in words. */
  readonly lacks: readonly string[];
  readonly hasResult: boolean;
  /** How many photographs its row tells of; null where it is silent. */
  readonly photos: CellNumber | null;
}

/** An agency's projects of one fiscal year. */
export interface AgencyProjects {
  readonly fiscalYear: number;
  readonly path: string;
  readonly own: readonly AgencyProject[];
  readonly sum: BudgetSum;
  /** Its own projects that still need a result, and photographs, with the cells that name them; by when. */
  readonly awaited: { readonly results: DerivedNumber; readonly photos: DerivedNumber; readonly by: string | null };
  /** Projects whose row names no agency, and whose note names this one among others. */
  readonly shared: readonly ProjectSummary[];
  readonly sharedNotes: readonly string[];
  readonly files: readonly string[];
}

const official = (province: LoadedProvince, fiscalYear?: number): readonly RecordRow[] => officialRecords(province, 'projects', fiscalYear);

/** Rows that name the agency; what search and index count. */
export const projectRowsOf = (province: LoadedProvince, slug: string): RecordRow[] => official(province).filter((row) => textField(row, 'agency') === slug);

/** Every fiscal year of the plan that has a project of the agency, oldest first. */
export function agencyProjects(province: LoadedProvince, agency: Agency): AgencyProjects[] {
  const dataset = datasetFor(province, 'projects');
  return (dataset?.fiscalYears ?? []).flatMap((fiscalYear) => {
    const rows = official(province, fiscalYear);
    const own = rows.filter((row) => textField(row, 'agency') === agency.slug);
    const shared = rows.filter((row) => textField(row, 'agency') === null && mentions(textField(row, 'agencyNote'), namesOf(province, agency)));
    if (own.length === 0 && shared.length === 0) return [];
    const projects = own.map((row) => projectOf(province, row));
    return [{
      fiscalYear,
      path: `/plan/${fiscalYear}/`,
      own: projects,
      sum: sumBudgets(own),
      awaited: {
        results: countProjects(projects.filter(({ hasResult }) => !hasResult)),
        photos: countProjects(projects.filter(({ project, photos }) => photos === null && project.photos === 0)),
        by: resultsDue(province, fiscalYear),
      },
      shared: shared.map((row) => summarise(province, row)),
      sharedNotes: [...new Set(shared.flatMap((row) => textField(row, 'agencyNote') ?? []))],
      files: (dataset?.files ?? []).filter((file) => file.fiscalYear === fiscalYear).map(({ file }) => file),
    }];
  });
}

function projectOf(province: LoadedProvince, row: RecordRow): AgencyProject {
  const project = summarise(province, row);
  return { project, lacks: gapsOf(row, project), hasResult: textField(row, 'result') !== null, photos: numberField(row, 'photos') };
}

/** A note may leave the province's own name away: `สำนักงานประมงจังหวัด`. */
const namesOf = ({ content }: LoadedProvince, { name, abbreviations }: Agency): string[] => [name, name.replace(content.province.shortName, ''), ...abbreviations];

const mentions = (note: string | null, names: readonly string[]): boolean => note !== null && names.some((name) => name !== '' && note.includes(name));
