import type { ChartSpec } from '#src/charts/spec.ts';
import type { Province } from '#src/datasets/content/provinceInfo.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { provinceWords } from '#src/i18n/province.ts';
import { datasetById, numberField, textField, officialRows } from '#src/views/lookup.ts';
import { agencyLink, letterLink, type NamedLink } from '#src/views/namedLinks.ts';
import { facilityTable, figureCards, type FacilityTable, type FigureCards } from '#src/views/provinceFigures.ts';

/** Where a section's words come from: a page or a letter. */
export interface SourceLink {
  readonly name: string;
  readonly path: string | null;
  readonly note: string | null;
}

export interface MonitoringLine {
  readonly name: string;
  readonly text: string;
  readonly system: string | null;
  readonly frequency: 'monthly' | 'quarterly' | 'yearly' | 'unknown';
  readonly who: readonly NamedLink[];
  readonly source: SourceLink | null;
}

export interface FacilityBlock {
  readonly table: FacilityTable;
  readonly chart: ChartSpec | null;
}

export interface ProvinceView {
  /** As the office wrote it: what needs no more than showing. */
  readonly info: Province;
  readonly monitoring: readonly MonitoringLine[];
  readonly figures: readonly FigureCards[];
  readonly facilities: readonly FacilityBlock[];
  readonly sources: readonly SourceLink[];
}

/** Page data of `/province/`. Its words are content; its figures are datasets that the content names. */
export function provinceView(province: LoadedProvince): ProvinceView {
  const info = province.content.province;
  const datasets = datasetsOf(province);
  return {
    info,
    monitoring: (info.monitoring?.items ?? []).map(({ name, text, system, frequency, who, source }) => ({
      name,
      text,
      system: system ?? null,
      frequency: frequency ?? 'unknown',
      who: who.map((slug) => agencyLink(province, slug)),
      source: sourceLink(province, source),
    })),
    figures: datasets.filter(({ definition }) => definition.profile === 'figures').map(figureCards),
    facilities: datasets.filter(({ definition }) => definition.profile === 'facilities').map((dataset) => ({
      table: facilityTable(province, dataset),
      chart: districtChart(province, dataset),
    })),
    sources: info.sources.map(({ id }) => sourceLink(province, id)).filter((source) => source !== null),
  };
}

/** Charts of `/province/`, for `/charts/<id>.json`. */
export const provinceCharts = (province: LoadedProvince): ChartSpec[] => datasetsOf(province).flatMap((dataset) => districtChart(province, dataset) ?? []);

const datasetsOf = (province: LoadedProvince): Dataset[] => (province.content.province.covid?.datasets ?? []).flatMap((id) => datasetById(province, id) ?? []);

/** A source of the province's own, or a letter; null where nobody bears the id. */
export function sourceLink(province: LoadedProvince, id: string): SourceLink | null {
  const own = province.content.province.sources.find((each) => each.id === id);
  if (own) return { name: own.title, path: null, note: own.note ?? null };
  const letter = letterLink(province, id);
  return letter && { name: letter.name, path: letter.path, note: null };
}

/** Beds by district, where every row is a district: kinds of facility differ too much in size to be drawn side by side. */
function districtChart({ content }: LoadedProvince, dataset: Dataset): ChartSpec | null {
  const { id, definition } = dataset;
  const records = officialRows(dataset);
  const districts = content.province.districts;
  const names = records.map((row) => textField(row, 'name') ?? '');
  const rows = names.map((name) => districts.find((district) => district.name === name));
  if (definition.profile !== 'facilities' || rows.length === 0 || rows.includes(undefined)) return null;
  return {
    id,
    kind: 'bars',
    title: provinceWords.bedsOf(definition.title),
    unit: provinceWords.bedUnit,
    labels: rows.map((district) => district?.shortName ?? ''),
    series: [{ name: provinceWords.beds, role: 'actual', values: records.map((row) => numberField(row, 'beds')?.value ?? null) }],
    decimals: 0,
  };
}
