import type { SeriesDefinition } from '#src/datasets/definition.ts';
import { achievementOf, gapOf, type DerivedNumber, type Gap } from '#src/derive/achievement.ts';
import { figureGrid } from '#src/derive/figureGrid.ts';
import type { FigurePair } from '#src/derive/figurePairs.ts';
import type { JudgedPair } from '#src/derive/standing.ts';
import type { Judgement } from '#src/derive/verdict.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate, Period } from '#src/thai/period.ts';
import { explained, type TargetReason } from '#src/views/targetReason.ts';
import { valueCell, type ValueCell } from '#src/views/valueCell.ts';
import { verdictBasis, type VerdictBasis } from '#src/views/verdictBasis.ts';

type ValueRole = 'target' | 'actual' | 'central' | 'baseline';

/** One measure in one period. */
export interface LongRow {
  readonly measure: string;
  readonly unit: string;
  readonly values: readonly ValueCell[];
  readonly achievement: DerivedNumber | null;
  readonly gap: Gap | null;
  readonly decimals: number | undefined;
  /** null: another measure is the one that is judged. */
  readonly judgement: Judgement | null;
  readonly countedTo: IsoDate | null;
}

/** For rounds and years: a row a period; or, of many measures, a row a measure under each period's heading. */
export interface LongTable {
  readonly shape: 'long';
  readonly basis: VerdictBasis;
  readonly roles: readonly ValueRole[];
  readonly manyMeasures: boolean;
  /** The unit of all rows; empty where they differ. */
  readonly unit: string;
  readonly periods: readonly { readonly period: string; readonly periodShort: string; readonly rows: readonly LongRow[] }[];
}

/** A row a period, columns by measure or dimension value: for months. Years stand apart. */
export interface WideTable {
  readonly shape: 'wide';
  readonly basis: VerdictBasis;
  readonly columns: readonly { readonly title: string; readonly roles: readonly ValueRole[] }[];
  readonly unit: string;
  readonly years: readonly { readonly fiscalYear: number; readonly rows: readonly { readonly period: string; readonly cells: readonly ValueCell[] }[] }[];
}

const order: readonly ValueRole[] = ['target', 'actual', 'central', 'baseline'];
const rolesIn = (pairs: readonly FigurePair[]): ValueRole[] => order.filter((role) => pairs.some((pair) => pair[role] !== null));

/** Long for rounds and years without dimensions, wide for all else. `why` says why a target is missing. */
export function indicatorTable(definition: SeriesDefinition, pairs: readonly JudgedPair[], headline: string | null, why: TargetReason = () => null): LongTable | WideTable {
  const across = definition.periodicity === 'month' || definition.periodicity === 'quarter' || pairs.some((pair) => Object.keys(pair.dimensions).length > 0);
  return across ? wideTable(definition, pairs) : longTable(definition, pairs, headline, why);
}

function longTable(definition: SeriesDefinition, pairs: readonly JudgedPair[], headline: string | null, why: TargetReason): LongTable {
  const measures = Object.keys(definition.measures);
  const roles = [...new Set<ValueRole>(['target', 'actual', ...rolesIn(pairs)])];
  const units = new Set(pairs.map((pair) => definition.measures[pair.measure]?.unit ?? ''));
  const periods = [...Map.groupBy(pairs, ({ period }) => period.id).values()].map((members) => ({
    period: members[0] ? periodLabel(members[0].period, 'long') : '',
    periodShort: members[0] ? periodLabel(members[0].period, 'short') : '',
    rows: members.toSorted((a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure)).map((pair) => longRow(definition, pair, roles, headline, why)),
  }));
  return { shape: 'long', basis: verdictBasis(definition), roles, manyMeasures: new Set(pairs.map((pair) => pair.measure)).size > 1, unit: units.size === 1 ? ([...units][0] ?? '') : '', periods };
}

function longRow(definition: SeriesDefinition, pair: JudgedPair, roles: readonly ValueRole[], headline: string | null, why: TargetReason): LongRow {
  const measure = definition.measures[pair.measure];
  return {
    measure: measure?.title ?? pair.measure,
    unit: measure?.unit ?? '',
    values: roles.map((role) => explained(valueCell(pair[role], definition), role === 'target' ? why(pair.period) : null)),
    achievement: achievementOf(pair, definition),
    gap: gapOf(pair, definition),
    decimals: measure?.decimals,
    judgement: headline === null || pair.measure === headline ? pair.judgement : null,
    countedTo: pair.actual && pair.actual.status !== 'O' ? pair.countedTo : null,
  };
}

function wideTable(definition: SeriesDefinition, pairs: readonly JudgedPair[]): WideTable {
  const many = pairs.some((pair) => pair.measure !== pairs[0]?.measure);
  const { lines, periods } = figureGrid(pairs);
  const columns = lines.map(({ pairs: own, at }) => ({ at, title: own[0] ? columnTitle(definition, own[0], many) : '', roles: rolesIn(own) }));
  const places = columns.flatMap(({ at, roles }) => roles.map((role) => ({ at, role })));
  const row = (period: Period) => ({
    period: periodLabel(period, period.kind === 'month' ? 'long' : 'short'),
    cells: places.map(({ at, role }): ValueCell => valueCell(at.get(period.id)?.[role] ?? null, definition)),
  });
  return {
    shape: 'wide',
    basis: verdictBasis(definition),
    columns: columns.map(({ title, roles }) => ({ title, roles })),
    unit: many ? '' : (pairs[0] && definition.measures[pairs[0].measure]?.unit) ?? '',
    years: [...Map.groupBy(periods, ({ fiscalYear }) => fiscalYear)].map(([fiscalYear, own]) => ({ fiscalYear, rows: own.map(row) })),
  };
}

function columnTitle(definition: SeriesDefinition, pair: FigurePair, many: boolean): string {
  const measure = definition.measures[pair.measure];
  const names = Object.values(pair.dimensions);
  if (!many && names.length > 0) return names.join(' ');
  return [...names, `${measure?.title ?? pair.measure}${measure?.unit ? ` (${measure.unit})` : ''}`].join(' ');
}
