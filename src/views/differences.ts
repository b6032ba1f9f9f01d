import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { perProvince } from '#src/datasets/perProvince.ts';
import type { DerivedNumber } from '#src/derive/achievement.ts';
import { differencesOf, type Difference } from '#src/derive/differences.ts';
import { differenceWords as words } from '#src/i18n/differences.ts';
import { formatDate } from '#src/thai/dates.ts';
import { periodLabel } from '#src/thai/fiscalPeriod.ts';
import { numberField, textField } from '#src/views/lookup.ts';
import { agencyLink, type NamedLink } from '#src/views/namedLinks.ts';
import { existingPath } from '#src/views/sitePaths.ts';
import { valueCell, type ValueCell } from '#src/views/valueCell.ts';

type Named = Pick<NamedLink, 'name' | 'path'>;

/** One figure that both the province and the central office hold. */
export interface DifferenceRow {
  readonly dataset: string;
  readonly title: string;
  readonly path: string | null;
  /** Measure where the indicator has several, place, period. */
  readonly what: string;
  readonly unit: string;
  readonly decimals: number | undefined;
  readonly actual: ValueCell;
  readonly central: ValueCell;
  /** Never negative; `side` says which way. Null where they cannot be compared. */
  readonly apart: DerivedNumber | null;
  readonly side: string;
  readonly percent: DerivedNumber | null;
  readonly within: boolean;
  readonly since: { readonly text: string; readonly of: string } | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly method: string | null;
  readonly explains: Named | null;
  readonly agreed: { readonly value: ValueCell; readonly by: string | null; readonly on: string | null } | null;
  readonly note: string | null;
  readonly sample: boolean;
  readonly files: readonly string[];
}

export interface DifferencesView {
  readonly official: DifferencesPart;
  readonly samples: DifferencesPart;
}

export interface DifferencesPart {
  /** Beyond their tolerance and not settled, the furthest apart first. */
  readonly open: readonly DifferenceRow[];
  readonly settled: readonly DifferenceRow[];
  /** How many pairs are equal or near enough. */
  readonly within: number;
  readonly any: boolean;
  readonly files: readonly string[];
}

/** Page data of `/data/differences/`. */
export function differencesView(province: LoadedProvince): DifferencesView {
  const rows = differenceRows(province);
  return { official: partOf(rows.filter(({ sample }) => !sample)), samples: partOf(rows.filter(({ sample }) => sample)) };
}

function partOf(rows: readonly DifferenceRow[]): DifferencesPart {
  const settled = rows.filter(({ agreed }) => agreed !== null);
  const others = rows.filter(({ agreed }) => agreed === null);
  const open = others.filter(({ within }) => !within);
  return { open, settled, within: others.length - open.length, any: rows.length > 0, files: [...new Set(rows.flatMap(({ files }) => files))] };
}

/** Every pair, near enough or not, the furthest apart first. */
export const differenceRows: (province: LoadedProvince) => readonly DifferenceRow[] = perProvince((province) => differencesOf(province.datasets, province.history.publishes).map((each) => rowOf(province, each)));

function rowOf(province: LoadedProvince, each: Difference): DifferenceRow {
  const { dataset, definition, pair, about, apart, percent, since } = each;
  const measure = definition.measures[pair.measure];
  const many = Object.keys(definition.measures).length > 1;
  const abs = (number: DerivedNumber | null): DerivedNumber | null => number && { ...number, value: Math.abs(number.value) };
  return {
    dataset: dataset.id,
    title: definition.indicator?.shortTitle ?? definition.title,
    path: definition.indicator ? existingPath(province, `/indicators/${dataset.id}/`) : null,
    what: [many ? measure?.title : null, ...Object.values(pair.dimensions), periodLabel(pair.period, 'short')].filter(Boolean).join(' · '),
    unit: each.actual.value === null ? words.classUnit : (measure?.unit ?? ''),
    decimals: measure?.decimals,
    actual: valueCell(each.actual, definition),
    central: valueCell(each.central, definition),
    apart: abs(apart),
    side: apart === null ? words.incomparable : apart.value === 0 ? words.same : apart.value > 0 ? words.higher : words.lower,
    percent: abs(percent),
    within: each.within,
    since: since && { text: formatDate(since.date, 'short'), of: since.published ? words.published : words.asOf },
    ...(about ? aboutOf(province, about) : nothing),
    agreed: about && each.agreed ? { value: agreedCell(about, measure?.decimals), by: textField(about, 'decidedBy'), on: dayField(about, 'decidedOn') } : null,
    sample: each.sample,
    files: [...new Set([each.actual.source.file, each.central.source.file, ...(about?.fields.indicator ? [about.fields.indicator.source.file] : [])])],
  };
}

type About = Pick<DifferenceRow, 'source' | 'date' | 'method' | 'explains' | 'note'>;
const nothing: About = { source: null, date: null, method: null, explains: null, note: null };

function aboutOf(province: LoadedProvince, row: RecordRow): About {
  const explains = textField(row, 'explains');
  return {
    source: textField(row, 'source'),
    date: dayField(row, 'date'),
    method: textField(row, 'method'),
    explains: explains === null ? null : agencyLink(province, explains),
    note: textField(row, 'note'),
  };
}

function dayField(row: RecordRow, key: string): string | null {
  const date = textField(row, key);
  return date && formatDate(date, 'short');
}

function agreedCell(row: RecordRow, decimals: number | undefined): ValueCell {
  const number = numberField(row, 'agreed');
  if (number && !number.partOfText) return { kind: 'figure', value: number.value, decimals, source: number.source };
  const field = row.fields.agreed;
  return field ? { kind: 'class', name: field.text, tone: null, source: field.source } : { kind: 'missing' };
}
