import { definitionWords, emptyCell, fileProblems, problems, sentenceOf, type Sentence } from '#src/i18n/diagnostics.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * One thing that is wrong, told so that the person who keeps the workbook can mend it.
 * `message` is the whole Thai sentence; `found`, `expected` and `fix` are its parts.
 * `sheet` and `cell` are null where the whole file or sheet is meant.
 */
export interface Diagnostic {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** Where a problem stands; null sheet or cell where the whole file or sheet is meant. */
export type Place = Pick<Diagnostic, 'file' | 'sheet' | 'cell'>;

export type ProblemCode = keyof typeof problems;
export type FileProblemCode = keyof typeof fileProblems;

export const placeOf = (file: string, sheet: string, row: number, column: number): Place => ({ file, sheet, cell: cellAddress(row, column) });

/** A problem of a whole file; `found` is the file's own name unless said otherwise. */
export function fileProblem(code: FileProblemCode, file: string, found = file.split('/').at(-1) ?? file): Diagnostic {
  return build({ file, sheet: null, cell: null }, code, found, fileProblems[code]);
}

/** A problem of a place in a workbook; `words` are what the code's sentence takes. */
export function problem(place: Place, code: ProblemCode, found: string, ...words: string[]): Diagnostic {
  return build(place, code, found === '' ? emptyCell : found, (problems[code] as (...words: string[]) => Sentence)(...words));
}

/** A problem of a definition file in `content/datasets/`; `where` is the path of the wrong field. */
export function definitionProblem(file: string, where: string, what: string): Diagnostic {
  const sentence = { severity: 'error', expected: definitionWords.expected(what), fix: definitionWords.fix } as const;
  return build({ file, sheet: null, cell: null }, 'bad-definition', where, sentence);
}

function build(place: Place, code: string, found: string, { severity, expected, fix }: Sentence): Diagnostic {
  const { file, sheet, cell } = place;
  return { file, sheet, cell, severity, code, message: sentenceOf(place, found, expected, fix), found, expected, fix };
}
