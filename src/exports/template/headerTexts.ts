import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { SpreadPart } from '#src/datasets/definitionColumns.ts';
import { unitOf, type AnyColumn } from '#src/datasets/headerRow.ts';
import { isPeriodKind } from '#src/datasets/periodInYear.ts';
import { periodWords } from '#src/exports/template/periodWords.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { headerUnit } from '#src/thai/text.ts';

/** The header of one column of the sheet; `open`: its value is a placeholder. */
export interface HeaderTexts {
  readonly texts: readonly string[];
  readonly open: boolean;
}

/** The unit that the cells of a column are written in. */
export function writtenUnit(column: AnyColumn, definition: DatasetDefinition): string {
  return ('writtenIn' in column ? column.writtenIn : undefined) ?? unitOf(column, definition) ?? '';
}

/** The headers of a column of the definition, one for each column of the sheet: its first name, with its unit, and the values that it is spread over. */
export function headerTexts(column: AnyColumn, definition: DatasetDefinition, fiscalYear: number): HeaderTexts[] {
  const spread = 'spread' in column ? (column.spread ?? []) : [];
  const names = nameTexts(column, definition, spread.length > 0);
  if (spread.length === 0) return names.length === 0 ? [] : [{ texts: names, open: false }];
  const values = spread.map((part) => spreadWords(part, definition, fiscalYear));
  return combinations(values.map((each) => each.words)).map((words) => ({ texts: placed(names, spread, words), open: values.some((each) => each.open) }));
}

/** A spread needs no name; its measure then stands above it, for the unit must stand somewhere. */
function nameTexts(column: AnyColumn, definition: DatasetDefinition, isSpread: boolean): string[] {
  const unit = hasUnit(column) ? writtenUnit(column, definition) : '';
  const own = column.headers?.[0]?.split('›').map((part) => part.trim());
  const measure = 'measure' in column && definition.kind === 'series' ? definition.measures[column.measure]?.title : undefined;
  const names = own ?? (isSpread && measure !== undefined ? [measure] : []);
  const bears = names.some((name) => headerUnit(name) !== null);
  return names.map((name, at) => (at === names.length - 1 && unit !== '' && !bears ? `${name} (${unit})` : name));
}

/** Numbers have units; classes, marks and texts are words. */
function hasUnit(column: AnyColumn): boolean {
  if ('as' in column) return column.as === 'value' && column.type !== 'class' && column.type !== 'mark';
  return column.type === 'number' || column.type === 'integer';
}

const fromBelow = { leaf: 0, parent: 1, top: 2 } as const;

/** Puts values into the rows of the header where the definition looks for them, and the name into the others. */
function placed(names: readonly string[], spread: readonly SpreadPart[], words: readonly string[]): string[] {
  const depth = Math.max(names.length + words.length, ...spread.map((part) => fromBelow[part.at] + 1));
  const texts: (string | null)[] = Array.from({ length: depth }, () => null);
  spread.forEach((part, at) => {
    texts[depth - 1 - fromBelow[part.at]] = words[at] ?? '';
  });
  const rest = [...names];
  // A row that nobody names must not be blank, nor like its neighbours: such rows are one to the reader.
  return texts.map((text) => text ?? rest.shift() ?? '•');
}

function spreadWords({ over }: SpreadPart, definition: DatasetDefinition, fiscalYear: number): { words: readonly string[]; open: boolean } {
  if (isPeriodKind(over)) return { words: periodWords(over, 'short', definition, fiscalYear), open: false };
  if (definition.kind !== 'series') return { words: [], open: false };
  if (over === 'measure') return { words: Object.values(definition.measures).map((measure) => measure.title), open: false };
  const dimension = definition.dimensions[over];
  if (dimension?.values) return { words: dimension.values, open: false };
  return { words: [1, 2, 3].map((number) => templateWords.someValue(dimension?.title ?? over, number)), open: true };
}

/** Every choice of one from each list, the last list running fastest. */
export function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((all, list) => all.flatMap((one) => list.map((word) => [...one, word])), [[]]);
}
