import type { Diagnostic } from '#src/workbook/diagnostic.ts';
import type { WorkbookFile } from '#src/workbook/listWorkbooks.ts';
import { openTaken, takeFile, type OpenedWorkbook, type TakenFile } from '#src/workbook/openWorkbook.ts';

/** Files that several readers share: each is taken from the disk once, and opened at most once. */
export interface OpenFiles {
  /** The file's bytes, not yet read. */
  take(file: WorkbookFile): Promise<TakenFile>;
  open(file: WorkbookFile): Promise<OpenedWorkbook>;
  /** What is known of a file that need not be opened. */
  told(file: WorkbookFile, diagnostics: readonly Diagnostic[]): void;
  /** One reader has done with the file. */
  close(file: WorkbookFile): void;
  /** What is wrong with the files, in the order in which they were asked for. */
  diagnostics(): Diagnostic[];
}

/** `asked` has a file once for each of its readers; `close` is called as often. */
export function openOnce(asked: readonly WorkbookFile[]): OpenFiles {
  const left = new Map<string, number>();
  for (const { file } of asked) left.set(file, (left.get(file) ?? 0) + 1);
  const taken = new Map<string, Promise<TakenFile>>();
  const opened = new Map<string, Promise<OpenedWorkbook>>();
  const found = new Map<string, readonly Diagnostic[]>();
  const before = new Map<string, readonly Diagnostic[]>();
  const take = (file: WorkbookFile): Promise<TakenFile> => once(taken, file, () => takeFile(file));
  return {
    take,
    open: (file) => once(opened, file, async () => {
      const workbook = await openTaken(await take(file));
      found.set(file.file, workbook.diagnostics);
      return workbook;
    }),
    told: ({ file }, diagnostics) => before.set(file, diagnostics),
    close({ file }) {
      const count = (left.get(file) ?? 1) - 1;
      left.set(file, count);
      if (count > 0) return;
      taken.delete(file);
      opened.delete(file);
    },
    diagnostics: () => [...left.keys()].flatMap((file) => found.get(file) ?? before.get(file) ?? []),
  };
}

function once<T>(made: Map<string, Promise<T>>, { file }: WorkbookFile, make: () => Promise<T>): Promise<T> {
  const making = made.get(file) ?? make();
  made.set(file, making);
  return making;
}
