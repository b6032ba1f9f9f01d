import type { Dataset, Observation, RecordRow } from '#src/datasets/model.ts';
import type { Change } from '#src/datasets/state/history.ts';
import { compareRecords } from '#src/derive/changes/compareRecords.ts';
import { compareSeries } from '#src/derive/changes/compareSeries.ts';

/** The rows that a dataset had in the publish before. */
export interface PastRows {
  readonly observations: readonly Observation[];
  readonly records: readonly RecordRow[];
}

interface Options {
  /** Leave samples out on both sides: when the site has begun or ceased to show them, no figure has changed. */
  readonly withoutSamples?: boolean;
}

const nothing: PastRows = { observations: [], records: [] };

/**
 * What differs between two publishes, by figure and not by cell: a row that has moved, another column order or format
 * is no change. Datasets in the order of now; those that are gone come last.
 */
export function compareDatasets(before: ReadonlyMap<string, readonly PastRows[]>, now: readonly Dataset[], { withoutSamples = false }: Options = {}): Change[] {
  const kept = <T extends { readonly sample: boolean }>(rows: readonly T[]): readonly T[] => (withoutSamples ? rows.filter(({ sample }) => !sample) : rows);
  const compare = (id: string, dataset: Dataset | null): Change[] => {
    const past = before.get(id) ?? [];
    const present = dataset ?? nothing;
    const definition = dataset?.definition ?? null;
    return [
      ...compareSeries(kept(past.flatMap(({ observations }) => observations)), kept(present.observations), definition),
      ...compareRecords(kept(past.flatMap(({ records }) => records)), kept(present.records), definition),
    ];
  };
  const ids = new Set(now.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !ids.has(id));
  return [...now.flatMap((dataset) => compare(dataset.id, dataset)), ...gone.flatMap((id) => compare(id, null))];
}
