import { readPart } from '#src/datasets/datasetPart.ts';
import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { joinParts } from '#src/datasets/joinParts.ts';
import type { Dataset } from '#src/datasets/model.ts';
import type { FindAgency } from '#src/datasets/tableReader.ts';
import type { OpenedWorkbook } from '#src/workbook/openWorkbook.ts';

/** Reads one dataset from the opened workbooks of its fiscal years. Never throws for what a workbook holds. */
export const readDataset = (definition: DatasetDefinition, opened: readonly OpenedWorkbook[], findAgency: FindAgency): Dataset =>
  joinParts(definition, opened.map((one) => readPart(definition, one, findAgency)));
