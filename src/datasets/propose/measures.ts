import { plain } from '#src/datasets/propose/cellLook.ts';
import type { Survey } from '#src/datasets/propose/surveySheet.ts';
import { unitOfColumn } from '#src/datasets/propose/units.ts';
import { unsureAt, type Unsure } from '#src/datasets/propose/unsure.ts';
import type { ValueGroup } from '#src/datasets/propose/valueGroups.ts';
import { adoptDoubts, adoptPatterns, adoptTitles } from '#src/i18n/adopt.ts';

export type Role = 'target' | 'actual';

/** One measure of a proposed series, and the groups of columns that hold it, each in its role. */
export interface GuessedMeasure {
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly groups: readonly { readonly group: ValueGroup; readonly role: Role }[];
  readonly unsure: readonly Unsure[];
}

/** Puts groups of columns together into measures: เป้าหมาย and ผล of one thing are one measure in two roles. */
export function guessMeasures(survey: Survey, groups: readonly ValueGroup[], subject: string): GuessedMeasure[] {
  const named = groups.map((group) => ({ group, role: roleOf(group), name: nameOf(group) }));
  const twoRoles = named.some(({ role }) => role === 'target') && named.some(({ role }) => role === 'actual');
  const byName = Map.groupBy(named, ({ name, group, role }) => (twoRoles && role !== null ? `role/${name}` : worded(group).length === 0 ? '' : `${group.rest.join('/')}/${groupKey(group)}`));
  return [...byName.values()].map((same) => measureOf(survey, same.map(({ group, role }) => ({ group, role: role ?? 'actual' })), same[0]?.name ?? '', subject));
}

/** The header's texts that have letters: a mark (`***`) over a column is no name. */
const worded = ({ rest }: ValueGroup): string[] => rest.filter((text) => /[\p{L}\p{N}]/u.test(text));

const groupKey = (group: ValueGroup): string => (group.spread.length > 0 ? '' : String(group.columns[0]?.column ?? 0));

function roleOf({ rest, columns }: ValueGroup): Role | null {
  const texts = rest.length > 0 ? rest : (columns[0]?.path.texts ?? []);
  if (texts.some((text) => adoptPatterns.target.test(plain(text)))) return 'target';
  return texts.some((text) => adoptPatterns.actual.test(plain(text))) ? 'actual' : null;
}

/** The header's texts without what only says target or result. */
function nameOf(group: ValueGroup): string {
  const bare = worded(group).map((text) => text.replace(/\s*\([^()]*\)$/, '')).filter((text) => text !== '');
  return bare.filter((text) => !adoptPatterns.roleOnly.test(text)).join(' ');
}

/** One doubt for all measures whose unit nothing tells. */
export function unitDoubts(survey: Survey, measures: readonly GuessedMeasure[]): Unsure[] {
  const bare = measures.filter(({ unit }) => unit === adoptTitles.unitUnknown);
  const [first] = bare;
  if (!first) return [];
  const names = bare.slice(0, 5).map(({ title }) => title).join(', ') + (bare.length > 5 ? ` … (${bare.length})` : '');
  return [unsureAt(survey.grid.sheet, survey.header.bottom, first.groups[0]?.group.columns[0]?.column ?? 1, adoptDoubts.noUnit(names))];
}

function measureOf(survey: Survey, groups: GuessedMeasure['groups'], name: string, subject: string): GuessedMeasure {
  const [first] = groups;
  const columns = groups.flatMap(({ group }) => group.columns);
  const title = name === '' ? (groups.length > 1 || (first ? worded(first.group).length : 0) === 0 ? subject : (first?.group.rest.join(' ') ?? subject)) : name;
  const isSpread = (first?.group.spread.length ?? 0) > 0;
  const units = columns.flatMap((column) => unitOfColumn(column, survey.title, isSpread) ?? []);
  const at = (why: string) => unsureAt(survey.grid.sheet, survey.header.bottom, columns[0]?.column ?? 1, why);
  const roles = new Set(groups.map(({ role }) => role));
  return {
    title,
    unit: units[0] ?? (survey.columns.some(({ kind }) => kind === 'unit') ? adoptTitles.unitByRow : adoptTitles.unitUnknown),
    decimals: Math.max(0, ...columns.map(({ decimals }) => decimals)),
    groups,
    unsure: roles.has('target') ? [at(adoptDoubts.role(title))] : [],
  };
}
