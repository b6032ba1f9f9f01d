import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { workbookOf } from '#src/datasets/fitWorkbooks.ts';
import type { SiteState, StateWorkbook } from '#src/datasets/state/siteState.ts';
import { structureOf } from '#src/datasets/state/structure.ts';

/** What is accepted or kept as a whole: the one workbook of a name in a fiscal year, `2560/otop-revenue`. */
export type WorkbookYear = string;

export const workbookYear = (workbook: string, fiscalYear: number): WorkbookYear => `${fiscalYear}/${workbook.toLowerCase()}`;

/** The workbook and year that a file stands for, whatever its copy is called; null for `content/…` and for nobody's files. */
export function workbookYearOf(file: string, definitions: readonly DatasetDefinition[]): WorkbookYear | null {
  const [, year, name] = /^(25\d\d)\/(.+)$/.exec(file) ?? [];
  const workbook = name === undefined ? null : workbookOf(name.replace(/\.[^.]*$/, ''), definitions);
  return workbook === null ? null : workbookYear(workbook, Number(year));
}

/** A workbook that was accepted, and can be shown again: the state has the rows of each dataset that reads it. */
export interface Accepted {
  readonly info: StateWorkbook;
  readonly datasets: readonly string[];
}

/** What can be kept. A dataset that is new, or defined otherwise than when its rows were read, makes its workbook unfit. */
export function acceptedBefore(state: SiteState, definitions: readonly DatasetDefinition[]): Map<WorkbookYear, Accepted> {
  const infos = new Map(state.workbooks.map((info) => [info.file, info]));
  const found = definitions.flatMap((definition) => {
    const known = state.datasets.find(({ id }) => id === definition.id);
    if (known?.structure !== structureOf(definition)) return [];
    return known.parts.flatMap(({ file }) => {
      const info = infos.get(file);
      return info ? [{ unit: workbookYear(definition.workbook, info.fiscalYear), id: definition.id, info, workbook: definition.workbook }] : [];
    });
  });
  const readers = (workbook: string): number => definitions.filter((definition) => definition.workbook.toLowerCase() === workbook.toLowerCase()).length;
  const whole = [...Map.groupBy(found, ({ unit }) => unit)].flatMap(([unit, parts]) => {
    const [first] = parts;
    return first && parts.length === readers(first.workbook) ? [[unit, { info: first.info, datasets: parts.map(({ id }) => id) }] as const] : [];
  });
  return new Map(whole);
}
