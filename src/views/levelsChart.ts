import type { ChartSpec } from '#src/charts/spec.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { evaluationWords } from '#src/i18n/evaluation.ts';
import { datasetFor, numberField, officialRecords, textField } from '#src/views/lookup.ts';

/** How many provinces reached each level: one chart a fiscal year. */
export function levelsChart(province: LoadedProvince): ChartSpec[] {
  const dataset = datasetFor(province, 'levels');
  if (!dataset) return [];
  return dataset.fiscalYears.flatMap((fiscalYear) => {
    const rows = officialRecords(province, 'levels', fiscalYear);
    if (rows.length === 0) return [];
    return [{
      id: `${dataset.id}-${fiscalYear}`,
      kind: 'bars' as const,
      title: dataset.definition.title,
      unit: evaluationWords.provinceUnit,
      labels: rows.map((row) => textField(row, 'name') ?? row.id),
      series: [{ name: evaluationWords.provinces, role: 'actual' as const, values: rows.map((row) => numberField(row, 'provinces')?.value ?? null) }],
      decimals: 0,
    }];
  });
}
