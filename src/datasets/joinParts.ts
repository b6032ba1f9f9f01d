import type { DatasetPart } from '#src/datasets/datasetPart.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { lazyDataset } from '#src/datasets/lazyDataset.ts';
import type { Dataset } from '#src/datasets/model.ts';

/** One dataset from its parts, in the order of its workbooks. */
export const joinParts = (definition: DatasetDefinition, parts: readonly DatasetPart[]): Dataset =>
  lazyDataset({ id: definition.id, definition, fiscalYears: [...new Set(parts.flatMap((part) => part.fiscalYears))].sort() }, {
    files: () => parts.map((part) => part.info),
    observations: () => parts.flatMap((part) => part.observations),
    records: () => parts.flatMap((part) => part.records),
    totals: () => parts.flatMap((part) => part.totals),
    asOf: () => Object.assign({}, ...parts.map((part) => part.asOf)) as Dataset['asOf'],
    diagnostics: () => parts.flatMap((part) => part.diagnostics),
  });
