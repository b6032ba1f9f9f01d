import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { isPeriodKind } from '#src/datasets/periodInYear.ts';
import { contentWords } from '#src/i18n/content.ts';

const words = contentWords.definition;

/** What a definition must hold together, beyond the shape of each part: every key that one part names exists in another. */
export function definitionFaults(definition: DatasetDefinition): { path: (string | number)[]; message: string }[] {
  const keys = new Set<string>(definition.columns.map((column) => column.key));
  const faults: { path: (string | number)[]; message: string }[] = [];
  const demand = (holds: boolean, path: (string | number)[], message: string) => {
    if (!holds) faults.push({ path, message });
  };
  demand(definition.sheet === undefined || definition.sheets === undefined, ['sheets'], words.oneSheetWord);
  definition.continues.forEach((key, at) => demand(keys.has(key), ['continues', at], words.columnKey(key)));
  definition.columns.forEach((column, at) => {
    const named = column.headers !== undefined || column.fill === 'heading' || ('spread' in column && column.spread !== undefined);
    demand(named, ['columns', at, 'headers'], words.columnNamed);
    const added = 'total' in column ? column.total : 'of' in column ? column.of : undefined;
    for (const key of added ?? []) demand(keys.has(key), ['columns', at], words.columnKey(key));
  });
  if (definition.kind === 'series') checkSeries(definition, demand);
  else demand(definition.sheets === undefined || years.has(definition.sheets.each), ['sheets', 'each'], words.yearKind);
  return faults;
}

const years = new Set(['fiscalYear', 'calendarYear']);

function checkSeries(definition: Extract<DatasetDefinition, { kind: 'series' }>, demand: (holds: boolean, path: (string | number)[], message: string) => void): void {
  const { dimensions, measures, sheets } = definition;
  const known = (over: string) => isPeriodKind(over) || over in dimensions;
  demand(sheets === undefined || known(sheets.each), ['sheets', 'each'], words.periodOrDimension);
  definition.columns.forEach((column, at) => {
    if (column.as !== 'value') return;
    demand(column.measure in measures, ['columns', at, 'measure'], words.measureKey(column.measure));
    for (const part of column.spread ?? []) demand(part.over === 'measure' || known(part.over), ['columns', at, 'spread'], words.spreadOver(part.over));
  });
}
