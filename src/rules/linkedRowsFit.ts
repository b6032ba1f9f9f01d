import type { SeriesDefinition } from '#src/datasets/definition.ts';
import { linkedPeriod } from '#src/datasets/linkedRows.ts';
import type { Dataset, RecordRow } from '#src/datasets/model.ts';
import { problemAt, withProfile, type Rule } from '#src/rules/rule.ts';
import { periodKindNames } from '#src/i18n/datasets.ts';
import { headerKey } from '#src/thai/text.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

/** Decisions on targets, and what is known of central figures, name an indicator, a period and a place that there are: else no page would show them. */
export const linkedRowsFit: Rule = (datasets) => {
  const series = new Map(datasets.flatMap(({ definition }) => (definition.kind === 'series' ? [[definition.id, definition] as const] : [])));
  const rows = (['targetHistory', 'differences'] as const).flatMap((profile) => withProfile(datasets, profile)).flatMap(({ records }: Dataset) => records);
  return rows.flatMap((row) => checkRow(row, series));
};

function checkRow(row: RecordRow, series: ReadonlyMap<string, SeriesDefinition>): Diagnostic[] {
  const { indicator, period, place } = row.fields;
  if (!indicator || !period) return [];
  const definition = series.get(indicator.text);
  if (!definition) return [problemAt(indicator.source, 'unknown-dimension', indicator.text, [...series.keys()].join(', '))];
  const known = Object.values(definition.dimensions).flatMap(({ values }) => values ?? []);
  const lost = place && place.text !== '' && known.length > 0 && !known.some((each) => headerKey(each) === headerKey(place.text));
  return [
    ...(linkedPeriod(row, definition) ? [] : [problemAt(period.source, 'not-a-period', period.text, periodKindNames[definition.periodicity])]),
    ...(lost ? [problemAt(place.source, 'unknown-dimension', place.text, known.join(', '))] : []),
  ];
}
