import { noAnswers, type Answers } from '#src/cache/answers.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { perDataset } from '#src/datasets/perProvince.ts';
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

/** By rule; null: nothing. Found once: while others are still read this process has nothing to do but this, and is asked about it afterwards. */
const foundIn = perDataset<readonly (readonly Diagnostic[])[] | null, void>((dataset) => {
  const found = ownRules.map((rule) => rule([dataset]));
  return found.some(({ length }) => length > 0) ? found : null;
});

/** Checks a dataset by itself before all are there. */
export const checkAhead = (dataset: Dataset): void => void foundIn(dataset);

/** All that the rules find; what was found in a dataset by itself is found again in `findings`. */
export function checkAll(datasets: readonly Dataset[], findings: Answers = noAnswers): Diagnostic[] {
  const faulty = findings.ofEach(['check'], datasets, (dataset) => foundIn(dataset)).filter((found) => found !== null);
  return [...ownRules.flatMap((_, at) => faulty.flatMap((found) => found[at] ?? [])), ...rulesAcross.flatMap((rule) => rule(datasets))];
}
