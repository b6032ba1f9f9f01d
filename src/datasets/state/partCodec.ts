import type { Dataset, Observation, RecordRow } from '#src/datasets/model.ts';
import { sheetOf } from '#src/datasets/observation.ts';
import { areObservations, decodeObservations, encodeObservations } from '#src/datasets/state/observationCodec.ts';
import { decodeObservation, decodeRecord, encodeRecord, type RowPlace } from '#src/datasets/state/rowCodec.ts';
import type { SiteState, StatePart } from '#src/datasets/state/siteState.ts';

/** The typed rows that one dataset had from one workbook. */
export interface PastPart {
  readonly file: string;
  readonly fiscalYear: number;
  readonly asOf: Dataset['asOf'];
  readonly observations: readonly Observation[];
  readonly records: readonly RecordRow[];
}

export const fileOfRow = (row: Observation | RecordRow): string | undefined => ('fields' in row ? Object.values(row.fields)[0]?.source.file : sheetOf(row).file);

/** The rows of a dataset by workbook; a workbook without rows has its part too, for it was accepted. */
export function encodeParts(dataset: Dataset): StatePart[] {
  const observed = Map.groupBy(dataset.observations, fileOfRow);
  const recorded = Map.groupBy(dataset.records, fileOfRow);
  return dataset.files.map(({ file }) => {
    const [observations, records] = [observed.get(file) ?? [], recorded.get(file) ?? []];
    const sheet = observations[0]?.source.sheet ?? Object.values(records[0]?.fields ?? {})[0]?.source.sheet ?? '';
    const place = { dataset: dataset.id, file, sheet };
    const units: Record<string, string> = {};
    for (const { measure, unit } of observations) units[measure] ??= unit;
    return {
      file,
      sheet,
      units,
      asOf: Object.fromEntries(Object.entries(dataset.asOf).filter(([, { source }]) => source.file === file)),
      observations: encodeObservations(observations, place, units),
      records: records.map((row) => encodeRecord(row, place)),
    };
  });
}

/** The rows again. @throws RangeError for a row that cannot be one: then the file is no state of this program */
export function decodePart(state: SiteState, dataset: string, { file, sheet, units, asOf, observations, records }: StatePart): PastPart {
  const place: RowPlace = { dataset, file, sheet };
  const fiscalYear = state.workbooks.find((each) => each.file === file)?.fiscalYear ?? Number(file.slice(0, 4));
  return {
    file,
    fiscalYear,
    asOf: Object.fromEntries(Object.entries(asOf).map(([year, each]) => [Number(year), each])),
    observations: Array.isArray(observations) ? observations.map((row) => decodeObservation(row, place, units[row[0]] ?? '')) : decodeObservations(observations, place, units),
    records: records.map((row) => decodeRecord(row, place)),
  };
}

/** Everything that the publish before had, by dataset; but for those `without`. */
export const pastRows = (state: SiteState, without: ReadonlySet<string> = new Set()): Map<string, PastPart[]> =>
  new Map(state.datasets.filter(({ id }) => !without.has(id)).map(({ id, parts }) => [id, parts.map((part) => decodePart(state, id, part))]));

/** Whether the rows can be had again; to have them takes longer. */
export function canDecode(state: SiteState): boolean {
  return state.datasets.every(({ id, parts }) => parts.every((part) => (Array.isArray(part.observations) ? canDo(() => decodePart(state, id, part)) : areObservations(part.observations))));
}

function canDo(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
