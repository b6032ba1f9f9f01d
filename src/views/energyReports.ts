import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Observation } from '#src/datasets/model.ts';
import type { DueItem } from '#src/derive/deadlines.ts';
import { monthsOfFiscalYear } from '#src/thai/fiscalPeriod.ts';
import type { Period } from '#src/thai/period.ts';
import { cellName } from '#src/workbook/cellRef.ts';
import { datasetFor } from '#src/views/lookup.ts';
import { agencyLink, letterLink, recipientLink, type NamedLink } from '#src/views/namedLinks.ts';

export interface EnergyMonth {
  readonly month: Period;
  /** One a measure, in their order; null = the workbook has no such cell. */
  readonly values: readonly (Observation | null)[];
  readonly due: DueItem | null;
}

/** Monthly use of energy, with the day on which each month must be in. */
export interface EnergyView {
  readonly title: string;
  readonly measures: readonly { readonly key: string; readonly title: string; readonly unit: string; readonly decimals: number | undefined }[];
  readonly months: readonly EnergyMonth[];
  readonly rule: { readonly asWritten: string; readonly who: readonly NamedLink[]; readonly to: NamedLink; readonly system: string | null; readonly letter: NamedLink | null; readonly section: string } | null;
  readonly notes: readonly string[];
  readonly files: readonly string[];
  readonly sheet: string | undefined;
}

function ruleOf(province: LoadedProvince, datasetId: string): EnergyView['rule'] {
  const rule = province.content.deadlines.rules.find(({ evidence }) => evidence?.dataset === datasetId);
  if (!rule) return null;
  return {
    asWritten: rule.ruleAsWritten,
    who: rule.who.map((slug) => agencyLink(province, slug)),
    to: recipientLink(province, rule.to),
    system: rule.system ?? null,
    letter: letterLink(province, rule.letter),
    section: rule.section,
  };
}

/** Null when no workbook of the year holds the use of energy. */
export function energyView(province: LoadedProvince, fiscalYear: number, due: readonly DueItem[]): EnergyView | null {
  const dataset = datasetFor(province, 'energy');
  if (dataset?.definition.kind !== 'series' || !dataset.fiscalYears.includes(fiscalYear)) return null;
  const measures = Object.entries(dataset.definition.measures).map(([key, { title, unit, decimals }]) => ({ key, title, unit, decimals }));
  const cell = (measure: string, month: Period) =>
    dataset.observations.find((each) => each.role === 'actual' && !each.sample && each.measure === measure && each.period.id === month.id) ?? null;
  const months = monthsOfFiscalYear(fiscalYear).map((month) => {
    const values = measures.map(({ key }) => cell(key, month));
    const names = values.flatMap((each) => (each ? [cellName(each.source)] : []));
    return { month, values, due: due.find((item) => item.evidence.some((ref) => names.includes(cellName(ref)))) ?? null };
  });
  return {
    title: dataset.definition.title,
    measures,
    months,
    rule: ruleOf(province, dataset.id),
    notes: dataset.definition.notes,
    files: dataset.files.filter((file) => file.fiscalYear === fiscalYear).map(({ file }) => file),
    sheet: dataset.definition.sheet,
  };
}
