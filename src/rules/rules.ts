import { noAnswers, type Answers } from '#src/cache/answers.ts';
import { look } from '#src/cache/looks.ts';
import { rowsOf } from '#src/datasets/lazyDataset.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { activityReferences } from '#src/rules/activityReferences.ts';
import { disbursementFits } from '#src/rules/disbursementFits.ts';
import { duplicateObservations } from '#src/rules/duplicateObservations.ts';
import { duplicateRecords } from '#src/rules/duplicateRecords.ts';
import { linkedRowsFit } from '#src/rules/linkedRowsFit.ts';
import { projectDates } from '#src/rules/projectDates.ts';
import type { Rule } from '#src/rules/rule.ts';
import { totalsAgree } from '#src/rules/totalsAgree.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

/** Checks that look at each dataset by itself; a new one is one file and one line here. */
const ownRules: readonly Rule[] = [duplicateObservations, duplicateRecords, totalsAgree];

/** Checks that hold datasets against each other. */
const rulesAcross: readonly Rule[] = [projectDates, disbursementFits, activityReferences, linkedRowsFit];

type Found = readonly (readonly Diagnostic[])[];

const checkOwn = (dataset: Dataset): Found => ownRules.map((rule) => rule([dataset]));
const ahead = new WeakMap<Dataset, Found>();

/** Checks a dataset by itself while others are still read, for it will be asked about: this process has nothing else to do then. */
export const checkAhead = (dataset: Dataset): void => void ahead.set(dataset, checkOwn(dataset));

function foundIn(dataset: Dataset): Found {
  // Who watches is to hear of the rows, whenever they were looked at.
  look(rowsOf(dataset.id));
  return ahead.get(dataset) ?? checkOwn(dataset);
}

/** All that the rules find; what was found in a dataset by itself is found again in `findings`. */
export function checkAll(datasets: readonly Dataset[], findings: Answers = noAnswers): Diagnostic[] {
  const own = datasets.map((dataset) => findings.of(['check', dataset.id], () => foundIn(dataset)));
  const faulty = own.filter((found) => found.some(({ length }) => length > 0));
  return [...ownRules.flatMap((_, at) => faulty.flatMap((found) => found[at] ?? [])), ...rulesAcross.flatMap((rule) => rule(datasets))];
}
