import { noAnswers, type Answers } from '#src/cache/answers.ts';
import { look } from '#src/cache/looks.ts';
import { rowsOf } from '#src/datasets/lazyDataset.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { encodeParts, pastRows, type PastPart } from '#src/datasets/state/partCodec.ts';
import type { SiteState, StateDataset } from '#src/datasets/state/siteState.ts';
import { structureOf } from '#src/datasets/state/structure.ts';

/** What the state has of one dataset: bytes of JSON. */
export function shareOf(dataset: Dataset): Uint8Array {
  const share: StateDataset = { id: dataset.id, title: dataset.definition.title, structure: structureOf(dataset.definition), parts: encodeParts(dataset) };
  return Buffer.from(JSON.stringify(share));
}

/** The same, found again without the rows while they are the same; `made` is it, where it was made of the rows of today already. */
export const keptShare = (findings: Answers = noAnswers, dataset: Dataset, made?: Uint8Array): Uint8Array => findings.of(['share', dataset.id], () => {
  look(rowsOf(dataset.id));
  return made ?? shareOf(dataset);
});

export interface Past {
  readonly state: SiteState;
  /** Of the datasets that are not the same now. */
  readonly rows: ReadonlyMap<string, readonly PastPart[]>;
  /** Datasets of which the state would say now what it says. */
  readonly same: ReadonlySet<string>;
}

/** What the publish before had. */
export function pastOf(state: SiteState, datasets: readonly Dataset[], findings?: Answers): Past {
  const before = new Map(state.datasets.map((each) => [each.id, each]));
  const same = new Set(datasets.filter((dataset) => Buffer.from(JSON.stringify(before.get(dataset.id)) ?? '').equals(keptShare(findings, dataset))).map(({ id }) => id));
  return { state, rows: pastRows({ ...state, datasets: state.datasets.filter(({ id }) => !same.has(id)) }), same };
}
