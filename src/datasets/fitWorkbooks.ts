import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { copyNames } from '#src/i18n/datasets.ts';
import { noSuchFile } from '#src/i18n/diagnostics.ts';
import { fileProblem, type Diagnostic } from '#src/workbook/diagnostic.ts';
import { isTable, type WorkbookFile } from '#src/workbook/listWorkbooks.ts';

export interface Fit {
  /** The one file of each fiscal year that a definition reads. */
  readonly files: ReadonlyMap<string, readonly WorkbookFile[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Says which file each definition reads. A copy that Excel or a mail program named
 * (`otop-revenue (1)`, `สำเนาของ otop-revenue`) fits as well as the original, so two of them are an error:
 * nobody can tell which holds the right figures.
 */
export function fitWorkbooks(definitions: readonly DatasetDefinition[], listed: readonly WorkbookFile[]): Fit {
  const candidates = listed.filter(isTable);
  const files = new Map<string, WorkbookFile[]>();
  const diagnostics: Diagnostic[] = [];
  const misfits: WorkbookFile[] = [];
  const readers = Map.groupBy(definitions, ({ workbook }) => workbook.toLowerCase());
  const fitting = new Map([...readers.keys()].map((name) => [name, [] as WorkbookFile[]]));
  for (const file of candidates) {
    const meant = namesOf(file.stem, fitting);
    for (const name of meant) fitting.get(name)?.push(file);
    if (meant.length === 0) misfits.push(file);
  }
  for (const [name, own] of fitting) {
    const byYear = Map.groupBy(own, (file) => file.fiscalYear);
    for (const [, same] of byYear) {
      if (same.length > 1) diagnostics.push(...same.map((file) => fileProblem('two-files', file.file, same.map((each) => each.file).join(', '))));
    }
    const single = [...byYear.values()].flatMap((same) => (same.length === 1 ? same : []));
    for (const { id } of readers.get(name) ?? []) files.set(id, single);
    if (own.length === 0) diagnostics.push(fileProblem('no-workbook', `${name}.xlsx`, noSuchFile));
  }
  for (const file of misfits) diagnostics.push(fileProblem('no-definition', file.file));
  return { files, diagnostics };
}

/** The `workbook` of the definitions that a file of this name is meant for, copies included; null when it is nobody's. */
export function workbookOf(stem: string, definitions: readonly DatasetDefinition[]): string | null {
  return namesOf(stem, new Set(definitions.map(({ workbook }) => workbook.toLowerCase())))[0] ?? null;
}

/** Those that a file of this name fits. Windows tells no capital from a small letter in a file's name, so neither do we. */
function namesOf(written: string, names: ReadonlySet<string> | ReadonlyMap<string, unknown>): string[] {
  const stem = written.toLowerCase();
  return names.has(stem) ? [stem] : [...names.keys()].filter((name) => isCopy(stem, name));
}

function isCopy(stem: string, name: string): boolean {
  const after = stem.startsWith(name) ? stem.slice(name.length) : null;
  const before = stem.endsWith(name) ? stem.slice(0, -name.length) : null;
  return (after !== null && copyNames.after.test(after)) || (before !== null && copyNames.before.test(before));
}
