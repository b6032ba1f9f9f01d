import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset, WorkbookInfo } from '#src/datasets/model.ts';
import { daysBetween } from '#src/thai/dates.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { compareThai } from '#src/thai/text.ts';
import { rowFacts } from '#src/views/rowFacts.ts';

/** A workbook in the catalogue. `sheets` are those that a dataset reads; `gap` is days from its as-of date to the reference date. */
export interface WorkbookEntry {
  readonly file: string;
  readonly datasets: readonly { readonly id: string; readonly title: string }[];
  readonly sheets: readonly string[];
  readonly unusedSheets: readonly string[];
  readonly hiddenSheets: number;
  readonly asOf: IsoDate | null;
  readonly rowDates: readonly IsoDate[];
  readonly gap: number | null;
  readonly modified: IsoDate | null;
  readonly bytes: number;
  readonly sha256: string;
  /** Every dataset that it feeds is a sample. */
  readonly sample: boolean;
}

/** Every workbook that a dataset was read from, ordered by path. */
export function workbookEntries(province: LoadedProvince): WorkbookEntry[] {
  const infos = new Map(province.datasets.flatMap(({ files }) => files).map((info) => [info.file, info]));
  const fed = Map.groupBy(province.datasets.flatMap((dataset) => [...new Set(dataset.files.map(({ file }) => file))].map((file) => ({ file, dataset }))), ({ file }) => file);
  return [...infos.values()].sort((a, b) => compareThai(a.file, b.file)).map((info) => entry(province, info, (fed.get(info.file) ?? []).map(({ dataset }) => dataset)));
}

function entry(province: LoadedProvince, info: WorkbookInfo, feeds: readonly Dataset[]): WorkbookEntry {
  const asOf = feeds.flatMap((dataset) => dataset.asOf[info.fiscalYear]?.date ?? []).sort().at(-1) ?? null;
  const sheets = [...new Set(feeds.map((dataset) => sheetRead(dataset, info)))];
  return {
    file: info.file,
    datasets: feeds.map(({ id, definition }) => ({ id, title: definition.title })),
    sheets,
    unusedSheets: info.sheets.filter((name) => !sheets.includes(name)),
    hiddenSheets: info.hiddenSheets,
    asOf,
    rowDates: [...new Set(feeds.flatMap((dataset) => rowFacts(province, dataset).rowDates))].sort(),
    gap: asOf === null ? null : daysBetween(asOf, province.referenceDate),
    modified: info.modified,
    bytes: info.bytes,
    sha256: info.sha256,
    sample: feeds.every(({ definition }) => definition.sample),
  };
}

/** A CSV has one sheet, whatever the definition calls it. */
function sheetRead({ definition }: Dataset, info: WorkbookInfo): string {
  const named = definition.sheet !== undefined && info.sheets.includes(definition.sheet) ? definition.sheet : undefined;
  return named ?? info.sheets[0] ?? '';
}
