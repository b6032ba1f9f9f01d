import { contentWords } from '#src/i18n/content.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

export type ContentCode = 'content-missing' | 'content-yaml' | 'content-front-matter' | 'content-field' | 'content-reference' | 'content-duplicate' | 'content-photo';

/** Where in a file of `content/`: a field (`once[0].date`), a line, both, or neither (the whole file). */
export interface ContentPlace {
  readonly file: string;
  readonly path?: readonly PropertyKey[];
  readonly line?: number | null;
}

/** `['once', 0, 'date']` to `once[0].date`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');
}

function placeInWords({ path, line }: ContentPlace): string {
  const parts: string[] = [];
  if (path && path.length > 0) parts.push(contentWords.field(fieldPath(path)));
  if (line) parts.push(contentWords.line(line));
  return parts.length > 0 ? parts.join(' ') : contentWords.wholeFile;
}

/** An error in a file of `content/`. `found` is shown as given: quote it where it is text. */
export function contentError(code: ContentCode, place: ContentPlace, found: string, expected: string, fix: string): Diagnostic {
  const message = contentWords.message(place.file, placeInWords(place), found, expected, fix);
  return { file: place.file, sheet: null, cell: null, severity: 'error', code, message, found, expected, fix };
}
