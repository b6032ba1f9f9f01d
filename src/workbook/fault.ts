import type { FileProblemCode } from '#src/workbook/diagnostic.ts';

/**
 * Why a file cannot be read: a key of the file problems, and what was found where that is more than the file's name.
 * Thrown inside src/workbook only; `openWorkbook` makes a diagnostic of it.
 */
export class WorkbookFault extends Error {
  readonly code: FileProblemCode;
  readonly found: string | undefined;
  constructor(code: FileProblemCode, found?: string) {
    super(found === undefined ? code : `${code}: ${found}`);
    this.code = code;
    this.found = found;
  }
}
