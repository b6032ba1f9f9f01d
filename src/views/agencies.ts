import type { AgencyKind } from '#src/datasets/content/agencies.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { countRows } from '#src/derive/countRows.ts';
import { dueItems, dueOf } from '#src/derive/deadlines.ts';
import { compareThai } from '#src/thai/text.ts';
import { indicatorsFor } from '#src/views/agency.ts';
import { agencyLetters } from '#src/views/agencyLetters.ts';
import { projectRowsOf } from '#src/views/agencyProjects.ts';

/** What an agency can be picked out by. */
export type AgencyMark = 'late' | 'indicator' | 'project';

export interface AgencyRow {
  readonly slug: string;
  readonly path: string;
  readonly name: string;
  readonly nameEn: string;
  readonly indicators: number;
  readonly letters: number;
  /** Told by the cells that name them. */
  readonly projects: DerivedNumber;
  /** Reports whose day has passed and that no workbook shows, told by their empty cells where there are any. */
  readonly late: DerivedNumber;
  readonly marks: readonly AgencyMark[];
}

export interface AgencyGroup {
  readonly kind: AgencyKind;
  readonly rows: readonly AgencyRow[];
}

const kinds: readonly AgencyKind[] = ['position', 'provincial-agency', 'group', 'district', 'local-government'];

/** Page data of `/agencies/`: kinds in a fixed order, names in Thai order. */
export function agencyGroups(province: LoadedProvince): AgencyGroup[] {
  const due = dueItems(province);
  const rows = province.content.agencies.map(({ slug, name, nameEn, kind }) => {
    const indicators = indicatorsFor(province, slug).length;
    const projects = countRows(projectRowsOf(province, slug));
    const overdue = dueOf(due, slug).filter(({ state }) => state === 'late');
    const late = { value: overdue.length, sources: overdue.flatMap(({ missing }) => missing) };
    const marks: AgencyMark[] = [...(late.value > 0 ? ['late' as const] : []), ...(indicators > 0 ? ['indicator' as const] : []), ...(projects.value > 0 ? ['project' as const] : [])];
    return { kind, row: { slug, path: `/agencies/${slug}/`, name, nameEn, indicators, projects, letters: agencyLetters(province, slug, due).length, late, marks } };
  });
  return kinds.flatMap((kind) => {
    const own = rows.filter((each) => each.kind === kind).map(({ row }) => row);
    return own.length > 0 ? [{ kind, rows: own.sort((a, b) => compareThai(a.name, b.name)) }] : [];
  });
}
