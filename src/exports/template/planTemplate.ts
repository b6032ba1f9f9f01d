import type { DatasetDefinition, SeriesDefinition } from '#src/datasets/definition.ts';
import type { AnyColumn } from '#src/datasets/headerRow.ts';
import { isPeriodKind } from '#src/datasets/periodInYear.ts';
import { combinations, headerTexts } from '#src/exports/template/headerTexts.ts';
import { periodWords } from '#src/exports/template/periodWords.ts';
import { recordInput, seriesInput, type InputContext } from '#src/exports/template/templateInputs.ts';
import type { TemplateColumn, TemplateTable } from '#src/exports/template/templateInput.ts';

/** The tables of a definition's template: one, or one a sheet where its sheets are called by their years, months or districts. */
export function planTemplate(definition: DatasetDefinition, context: InputContext): TemplateTable[] {
  const columns = groupedBySpread(definition).flatMap((group) => columnsOf(group, definition, context));
  const rows = definition.kind === 'series' ? laidOutRows(definition, columns) : [];
  // A title that the definition looks for must stand over the table.
  const table = { dataset: definition.id, title: definition.table?.after ?? definition.title, columns, rows, identity: identityOf(definition) };
  return sheetsOf(definition, context).map((sheet) => ({ ...table, sheet }));
}

function identityOf(definition: DatasetDefinition): string[] {
  if (definition.kind === 'records') return definition.columns.filter((column) => column.type === 'id').map((column) => column.key);
  return definition.columns.filter((column) => rowNames.has(column.as)).map((column) => column.key);
}

const rowNames: ReadonlySet<string> = new Set(['period', 'year', 'dimension', 'measure']);

function sheetsOf(definition: DatasetDefinition, { fiscalYear }: InputContext): string[] {
  if (!definition.sheets) return [definition.sheet ?? definition.workbook.slice(0, 31)];
  const { each, named } = definition.sheets;
  const values = isPeriodKind(each) ? periodWords(each, 'long', definition, fiscalYear) : definition.kind === 'series' ? (definition.dimensions[each]?.values ?? []) : [];
  return values.map((value) => named.replace('*', value));
}

/** Columns next to each other that are spread alike, with the value above the name, stand value by value: each district with its target and result. */
function groupedBySpread(definition: DatasetDefinition): AnyColumn[][] {
  const groups: AnyColumn[][] = [];
  let last = '';
  for (const column of definition.columns as readonly AnyColumn[]) {
    const spread = 'spread' in column ? (column.spread ?? []) : [];
    const like = spread.some((part) => part.at !== 'leaf') ? JSON.stringify(spread) : '';
    if (like !== '' && like === last) groups.at(-1)?.push(column);
    else groups.push([column]);
    last = like;
  }
  return groups;
}

function columnsOf(group: readonly AnyColumn[], definition: DatasetDefinition, context: InputContext): TemplateColumn[] {
  const each = group.map((column) => headerTexts(column, definition, context.fiscalYear).map(({ texts, open }) => toColumn(column, texts, open, definition, context)));
  return (each[0] ?? []).flatMap((_, at) => each.flatMap((list) => list[at] ?? []));
}

function toColumn(column: AnyColumn, path: readonly string[], openHeader: boolean, definition: DatasetDefinition, context: InputContext): TemplateColumn {
  const input = 'as' in column ? seriesInput(column, definition as SeriesDefinition, context) : recordInput(column, definition, context);
  const required = 'as' in column ? !column.optional && isNeeded(column, definition) : column.required;
  return { key: column.key, path, input, required, openHeader };
}

/** A row is of a period and of what it is first said to be of; further dimensions may be blank (a project of an agency). */
const isNeeded = (column: AnyColumn, definition: DatasetDefinition): boolean =>
  'as' in column && (['period', 'year', 'measure'].includes(column.as) || (column.as === 'dimension' && definition.kind === 'series' && definition.columns.find((each) => each.as === 'dimension')?.key === column.key));

/** Rows that can be told beforehand: every period with every value of each dimension and every measure; none where one of them is free. */
function laidOutRows(definition: SeriesDefinition, columns: readonly TemplateColumn[]): Record<string, string>[] {
  const named = definition.columns.filter((column) => rowNames.has(column.as));
  const lists = named.map(({ key, as, ...rest }) => {
    const input = columns.find((column) => column.key === key)?.input;
    const isFree = as === 'dimension' && 'type' in rest && rest.type === 'agency';
    return input?.kind === 'choice' && !isFree ? input.words : [];
  });
  if (named.length === 0 || lists.some((list) => list.length === 0)) return [];
  return combinations(lists).map((words) => Object.fromEntries(named.map(({ key }, at) => [key, words[at] ?? ''])));
}
