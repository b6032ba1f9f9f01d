import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Change, Publish, Shown } from '#src/datasets/state/history.ts';
import { isSeriesFigure } from '#src/derive/changes/figureKey.ts';
import { changeKindWords, changeTextWords as words } from '#src/i18n/changes.ts';
import { roleCodes } from '#src/i18n/exports.ts';
import { periodLabel, periodOfId } from '#src/thai/fiscalPeriod.ts';
import { formatNumber } from '#src/thai/numbers.ts';
import { agencyName, datasetById, textField } from '#src/views/lookup.ts';

/** A change of an earlier publish may be of a role that is no more. */
const roleNames: Readonly<Record<string, string>> = roleCodes;

/** Which figure a change is about, without its dataset: `ผล · รอบที่ 2 ปีงบประมาณ 2560`. What is defined no more is told by its id. */
export function figureText(province: LoadedProvince, change: Change): string {
  const definition = datasetById(province, change.dataset)?.definition;
  const { figure } = change;
  if (!isSeriesFigure(figure)) {
    const column = definition?.kind === 'records' ? definition.columns.find(({ key }) => key === figure.field) : undefined;
    const field = figure.field === null ? words.wholeRow : (column?.headers?.[0] ?? figure.field);
    return [figure.name ?? figure.record, field, words.years(change.fiscalYear)].join(words.join);
  }
  const series = definition?.kind === 'series' ? definition : undefined;
  const manyMeasures = Object.keys(series?.measures ?? {}).length !== 1;
  const period = periodOfId(figure.period);
  const parts = [
    manyMeasures ? (series?.measures[figure.measure]?.title ?? figure.measure) : null,
    roleNames[figure.role] ?? figure.role,
    period ? periodLabel(period, 'long') : figure.period,
    ...Object.entries(figure.dimensions).map(([key, value]) => placeText(province, series, key, value)),
  ];
  return parts.filter((part) => part !== null).join(words.join);
}

/** Only what a column says is an agency is named as one: the activity `energy` is not the Energy Office. Other ids by the row that bears them. */
function placeText(province: LoadedProvince, series: SeriesDefinition | undefined, key: string, value: string): string {
  const column = series?.columns.find((each) => each.as === 'dimension' && each.key === key);
  if (column?.as === 'dimension' && column.type === 'agency') return agencyName(province, value);
  // Bare numbers are ids of too many things.
  const row = /^\d+$/.test(value) ? undefined : province.datasets.filter(({ definition }) => definition.kind === 'records').flatMap(({ records }) => records).findLast(({ id, fields }) => id === value && fields.name !== undefined);
  return (row && textField(row, 'name')) ?? value;
}

/** The title of the dataset, as it was when it is there no more. */
export const changedTitle = (province: LoadedProvince, dataset: string, publishes: readonly Publish[]): string =>
  datasetById(province, dataset)?.definition.title ?? publishes.findLast(({ titles }) => titles[dataset] !== undefined)?.titles[dataset] ?? dataset;

/** How many digits the figure's measure is shown with; undefined = as many as it has. */
export function decimalsOf(province: LoadedProvince, { dataset, figure }: Change): number | undefined {
  const definition = datasetById(province, dataset)?.definition;
  return definition?.kind === 'series' && isSeriesFigure(figure) ? definition.measures[figure.measure]?.decimals : undefined;
}

export function unitOf(province: LoadedProvince, { dataset, figure }: Change): string {
  const definition = datasetById(province, dataset)?.definition;
  if (isSeriesFigure(figure)) return definition?.kind === 'series' ? (definition.measures[figure.measure]?.unit ?? '') : '';
  return definition?.kind === 'records' ? (definition.columns.find(({ key }) => key === figure.field)?.unit ?? '') : '';
}

/** A value in words; null where nothing stands. A number that its measure's decimals would hide is shown in full. */
export function shownText(shown: Shown, decimals?: number): string | null {
  if (typeof shown !== 'number') return shown;
  const short = formatNumber(shown, decimals);
  return decimals !== undefined && Math.abs(Number(short.replaceAll(',', '')) - shown) > 1e-9 ? formatNumber(shown) : short;
}

/** `เพิ่ม 1 · เปลี่ยน 2`; kinds that do not occur are not named. */
export function countsText(counts: Publish['counts']): string {
  const kinds = ['added', 'changed', 'target', 'removed'] as const;
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${changeKindWords[kind]} ${counts[kind]}`);
  return parts.join(words.join) || words.none;
}
