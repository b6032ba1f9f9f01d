import { annotateWords } from '#src/i18n/annotate.ts';
import { normaliseText } from '#src/thai/text.ts';
import type { Sheet } from '#src/workbook/workbook.ts';

/**
 * Whether a sheet is the list of findings that `npm run check -- --annotate` put before all others: staff may mend the
 * copy and hand it in as it is. Told by its name and its title; an agency's own sheet may bear the name alone.
 */
export const isFindingsList = (sheet: Sheet): boolean =>
  sheet.name.startsWith(annotateWords.sheet) && normaliseText(sheet.cell(1, 1)?.text ?? '').startsWith(annotateWords.title('').trim());
