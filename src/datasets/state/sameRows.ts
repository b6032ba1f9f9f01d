import type { Dataset } from '#src/datasets/model.ts';
import { encodeParts } from '#src/datasets/state/partCodec.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';

/**
 * The datasets whose rows are, one and all, those of the publish before: what was written of them would be written again.
 * To tell this takes a fraction of what it takes to have the rows again and to compare them figure by figure. One that
 * differs in nothing but how it was written (an older version) is not among them, and is compared like any other.
 */
export function sameRows(state: SiteState, datasets: readonly Dataset[]): ReadonlySet<string> {
  const before = new Map(state.datasets.map(({ id, parts }) => [id, parts]));
  const same = datasets.filter((dataset) => {
    const parts = before.get(dataset.id);
    return parts !== undefined && JSON.stringify(parts) === JSON.stringify(encodeParts(dataset));
  });
  return new Set(same.map(({ id }) => id));
}
