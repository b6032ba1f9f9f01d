import { noAnswers, type Answers } from '#src/cache/answers.ts';
import { look } from '#src/cache/looks.ts';
import { rowsOf } from '#src/datasets/lazyDataset.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { encodeParts, pastRows, type PastPart } from '#src/datasets/state/partCodec.ts';
import type { SiteState, StateDataset } from '#src/datasets/state/siteState.ts';
import { structureOf } from '#src/datasets/state/structure.ts';

/** What the state has of one dataset, as text. */
export function shareOf(dataset: Dataset): string {
  const share: StateDataset = { id: dataset.id, title: dataset.definition.title, structure: structureOf(dataset.definition), parts: encodeParts(dataset) };
  return JSON.stringify(share);
}

/** The same, found again without the rows while they are the same; `made` is it, where it was made of the rows of today already. */
export function keptShare(findings: Answers = noAnswers, dataset: Dataset, made?: string): string {
  const make = (): Buffer => {
    look(rowsOf(dataset.id));
    return Buffer.from(made ?? shareOf(dataset));
  };
  return Buffer.from(findings.of(['share', dataset.id], make)).toString();
}

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
  const same = new Set(datasets.filter((dataset) => JSON.stringify(before.get(dataset.id)) === keptShare(findings, dataset)).map(({ id }) => id));
  return { state, rows: pastRows({ ...state, datasets: state.datasets.filter(({ id }) => !same.has(id)) }), same };
}
