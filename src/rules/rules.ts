import { activityReferences } from '#src/rules/activityReferences.ts';
import { disbursementFits } from '#src/rules/disbursementFits.ts';
import { duplicateObservations } from '#src/rules/duplicateObservations.ts';
import { duplicateRecords } from '#src/rules/duplicateRecords.ts';
import { linkedRowsFit } from '#src/rules/linkedRowsFit.ts';
import { projectDates } from '#src/rules/projectDates.ts';
import type { Rule } from '#src/rules/rule.ts';
import { totalsAgree } from '#src/rules/totalsAgree.ts';

/** Every check across rows and datasets; a new check is one file and one line here. */
export const rules: readonly Rule[] = [
  duplicateObservations,
  duplicateRecords,
  totalsAgree,
  projectDates,
  disbursementFits,
  activityReferences,
  linkedRowsFit,
];
