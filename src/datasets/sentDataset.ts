import { look } from '#src/cache/looks.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { packDataset, unpackDataset, unpackPart } from '#src/datasets/keptPart.ts';
import { rowsOf } from '#src/datasets/lazyDataset.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { joinParts } from '#src/datasets/joinParts.ts';

/** A dataset as a task in another process is sent it: its parts as they were read, or packed anew. */
export type SentDataset = { readonly definition: DatasetDefinition; readonly parts: readonly Uint8Array[] } | Uint8Array;

const asRead = new WeakMap<Dataset, readonly Uint8Array[]>();

/** Notes the packed parts from which a dataset was joined: it can be sent without being packed again. */
export const noteParts = (dataset: Dataset, parts: readonly Uint8Array[]): void => void asRead.set(dataset, parts);

/** Of a dataset whose rows were changed after they were read nothing is noted, for that is another. The parts are given away: nobody needs them twice. */
export function sendDataset(dataset: Dataset): SentDataset {
  look(rowsOf(dataset.id));
  const parts = asRead.get(dataset);
  asRead.delete(dataset);
  return parts ? { definition: dataset.definition, parts } : packDataset(dataset);
}

/** The dataset again. */
export function takeDataset(sent: SentDataset): Dataset {
  return sent instanceof Uint8Array ? unpackDataset(sent) : joinParts(sent.definition, sent.parts.map(unpackPart));
}
