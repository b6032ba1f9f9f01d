import { isAbsolute, relative, resolve } from 'node:path';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Directories } from '#src/loadProvince.ts';

export interface Choice {
  /** As diagnostics name files: `2560/otop-revenue.xlsx`, `content/site.yaml`. */
  readonly files: ReadonlySet<string>;
  /** Arguments that name no file that was read. */
  readonly unknown: readonly string[];
}

/** The files that a command line names, however it writes them: from where it stands, from `spreadsheets/`, or in full. */
export function chooseFiles(args: readonly string[], province: Pick<LoadedProvince, 'datasets' | 'diagnostics'>, directories: Directories, from: string): Choice {
  const read = new Set([...province.datasets.flatMap((dataset) => dataset.files.map((each) => each.file)), ...province.diagnostics.map((each) => each.file)]);
  const found = args.map((arg) => ({ arg, file: namesOf(arg, directories, from).find((name) => read.has(name)) }));
  return {
    files: new Set(found.flatMap(({ file }) => file ?? [])),
    unknown: found.flatMap(({ arg, file }) => (file === undefined ? [arg] : [])),
  };
}

function namesOf(arg: string, { spreadsheets, content }: Directories, from: string): string[] {
  const plain = arg.replaceAll('\\', '/');
  const under = (folder: string, base: string, prefix: string): string[] => {
    const path = relative(folder, resolve(base, plain)).replaceAll('\\', '/');
    return path === '' || path.startsWith('..') || isAbsolute(path) ? [] : [`${prefix}${path}`];
  };
  return [...under(spreadsheets, from, ''), ...under(spreadsheets, spreadsheets, ''), ...under(content, from, 'content/'), ...under(content, content, 'content/')];
}
