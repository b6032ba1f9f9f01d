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
