import type { AgencyKind } from '#src/datasets/content/agencies.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import { compareThai } from '#src/thai/text.ts';
import { dueOf, indicatorsFor } from '#src/views/agency.ts';
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
  readonly projects: number;
  readonly letters: number;
  /** Reports whose day has passed and whose cells are empty. */
  readonly late: number;
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
    const projects = projectRowsOf(province, slug).length;
    const late = dueOf(province, slug, due).filter(({ state }) => state === 'late').length;
    const marks: AgencyMark[] = [...(late > 0 ? ['late' as const] : []), ...(indicators > 0 ? ['indicator' as const] : []), ...(projects > 0 ? ['project' as const] : [])];
    return { kind, row: { slug, path: `/agencies/${slug}/`, name, nameEn, indicators, projects, letters: agencyLetters(province, slug, due).length, late, marks } };
  });
  return kinds.flatMap((kind) => {
    const own = rows.filter((each) => each.kind === kind).map(({ row }) => row);
    return own.length > 0 ? [{ kind, rows: own.sort((a, b) => compareThai(a.name, b.name)) }] : [];
  });
}
