import type { Dataset, Observation, RecordRow } from '#src/datasets/model.ts';
import { decodeObservation, decodeRecord, encodeObservation, encodeRecord, type RowPlace } from '#src/datasets/state/rowCodec.ts';
import type { SiteState, StatePart } from '#src/datasets/state/siteState.ts';

/** The typed rows that one dataset had from one workbook. */
export interface PastPart {
  readonly file: string;
  readonly fiscalYear: number;
  readonly asOf: Dataset['asOf'];
  readonly observations: readonly Observation[];
  readonly records: readonly RecordRow[];
}

export const fileOfRow = (row: Observation | RecordRow): string | undefined => ('fields' in row ? Object.values(row.fields)[0]?.source.file : row.source.file);

/** The rows of a dataset by workbook; a workbook without rows has its part too, for it was accepted. */
export function encodeParts(dataset: Dataset): StatePart[] {
  return dataset.files.map(({ file }) => {
    const observations = dataset.observations.filter((row) => row.source.file === file);
    const records = dataset.records.filter((row) => fileOfRow(row) === file);
    const sheet = observations[0]?.source.sheet ?? Object.values(records[0]?.fields ?? {})[0]?.source.sheet ?? '';
    const place = { dataset: dataset.id, file, sheet };
    const units = Object.fromEntries(observations.toReversed().map((row) => [row.measure, row.unit]));
    return {
      file,
      sheet,
      units,
      asOf: Object.fromEntries(Object.entries(dataset.asOf).filter(([, { source }]) => source.file === file)),
      observations: observations.map((row) => encodeObservation(row, place, units[row.measure] ?? '')),
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
    observations: observations.map((row) => decodeObservation(row, place, units[row[0]] ?? '')),
    records: records.map((row) => decodeRecord(row, place)),
  };
}

/** Everything that the publish before had, by dataset. */
export const pastRows = (state: SiteState): Map<string, PastPart[]> =>
  new Map(state.datasets.map(({ id, parts }) => [id, parts.map((part) => decodePart(state, id, part))]));
