import type { Dataset, WorkbookInfo } from '#src/datasets/model.ts';
import { decodePart, fileOfRow, type PastPart } from '#src/datasets/state/partCodec.ts';
import type { SiteState, StateWorkbook } from '#src/datasets/state/siteState.ts';
import { workbookYear, type WorkbookYear } from '#src/datasets/state/workbookYear.ts';

/** Puts the rows that were last accepted in the place of what these workbooks say now. Other rows stay as read. */
export function replaceYears(datasets: readonly Dataset[], state: SiteState, units: ReadonlySet<WorkbookYear>): Dataset[] {
  const infos = new Map(state.workbooks.map((info) => [info.file, info]));
  return datasets.map((dataset) => {
    const isOut = (fiscalYear: number): boolean => units.has(workbookYear(dataset.definition.workbook, fiscalYear));
    const parts = state.datasets.find(({ id }) => id === dataset.id)?.parts ?? [];
    const past = parts.map((part) => ({ info: infos.get(part.file), part })).filter(({ info }) => info && isOut(info.fiscalYear));
    const out = new Set(dataset.files.filter(({ fiscalYear }) => isOut(fiscalYear)).map(({ file }) => file));
    if (past.length === 0 && out.size === 0) return dataset;
    return merge(dataset, out, past.map(({ part }) => decodePart(state, dataset.id, part)), past.flatMap(({ info }) => (info ? [infoOf(info)] : [])));
  });
}

const infoOf = ({ file, fiscalYear, bytes, sha256, modified, sheets, hiddenSheets }: StateWorkbook): WorkbookInfo =>
  ({ file, fiscalYear, bytes, sha256, modified, sheets, hiddenSheets });

function merge(dataset: Dataset, out: ReadonlySet<string>, past: readonly PastPart[], pastFiles: readonly WorkbookInfo[]): Dataset {
  const files = [...dataset.files.filter(({ file }) => !out.has(file)), ...pastFiles].sort((a, b) => a.fiscalYear - b.fiscalYear);
  // Rows stand in the order of their workbooks' years, as if they had all been read.
  const rank = new Map(files.map(({ file }, index) => [file, index]));
  const inOrder = <T extends Parameters<typeof fileOfRow>[0]>(now: readonly T[], before: readonly T[]): T[] => {
    const rankOf = (row: T): number => rank.get(fileOfRow(row) ?? '') ?? files.length;
    return [...now.filter((row) => !out.has(fileOfRow(row) ?? '')), ...before].sort((a, b) => rankOf(a) - rankOf(b));
  };
  return {
    ...dataset,
    files,
    fiscalYears: [...new Set([...dataset.fiscalYears, ...pastFiles.map(({ fiscalYear }) => fiscalYear)])].sort((a, b) => a - b),
    observations: inOrder(dataset.observations, past.flatMap(({ observations }) => observations)),
    records: inOrder(dataset.records, past.flatMap(({ records }) => records)),
    totals: dataset.totals.filter(({ source }) => !out.has(source.file)),
    asOf: Object.assign({}, Object.fromEntries(Object.entries(dataset.asOf).filter(([, { source }]) => !out.has(source.file))), ...past.map(({ asOf }) => asOf)) as Dataset['asOf'],
  };
}
