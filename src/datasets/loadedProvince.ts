import type { Answers } from '#src/cache/answers.ts';
import type { Store } from '#src/cache/store.ts';
import type { Content } from '#src/datasets/content/content.ts';
import { lazyDataset } from '#src/datasets/lazyDataset.ts';
import type { Dataset } from '#src/datasets/model.ts';
import type { History } from '#src/datasets/state/history.ts';
import type { IsoDate } from '#src/thai/period.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

/** All that was read, and all that was wrong. The one thing that views are made from. */
export interface LoadedProvince {
  readonly content: Content;
  readonly datasets: readonly Dataset[];
  readonly diagnostics: readonly Diagnostic[];
  /** "Today" for lateness and pace: `referenceDate` of content/site.yaml, else the clock's day. */
  readonly referenceDate: IsoDate;
  /** What earlier publishes had, what has changed since, and which figures had to stay. */
  readonly history: History;
  /** What was found out about this very province before, where such things are kept. */
  readonly findings?: Answers;
  /** The same in another store. */
  readonly answersIn?: (store: Store) => Answers;
}

/** A paper for a meeting that nobody has called goes with the other samples. */
export const withoutSampleMeetings = (content: Content): Content => ({ ...content, meetings: content.meetings.filter(({ sample }) => !sample) });

/** Removes every row marked as a sample, and datasets that are samples as a whole (`samples: hide`). */
export function withoutSamples(datasets: readonly Dataset[]): Dataset[] {
  return datasets
    .filter((dataset) => !dataset.definition.sample)
    .map((dataset) => lazyDataset(dataset, {
      files: () => dataset.files,
      observations: () => dataset.observations.filter((each) => !each.sample),
      records: () => dataset.records.filter((each) => !each.sample),
      totals: () => dataset.totals,
      asOf: () => dataset.asOf,
      diagnostics: () => dataset.diagnostics,
    }));
}
