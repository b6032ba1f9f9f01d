import type { SeriesDefinition } from '#src/datasets/definition.ts';
import type { Observation } from '#src/datasets/model.ts';
import { isStated } from '#src/derive/figurePairs.ts';
import type { CellRef } from '#src/workbook/cellRef.ts';

/** What stands in one place of a table or card, with its cell: how it must be marked up follows from the kind. */
export type ValueCell =
  | { readonly kind: 'figure'; readonly value: number; readonly decimals: number | undefined; readonly source: CellRef }
  /** The number is part of the cell's text; `after` is the text behind it (` : 1,000`). */
  | { readonly kind: 'part'; readonly value: number; readonly after: string; readonly decimals: number | undefined; readonly source: CellRef }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly decimals: number | undefined; readonly source: CellRef }
  /** `tone`: 1 is the worst class; null for a text that is no class. */
  | { readonly kind: 'class'; readonly name: string; readonly tone: number | null; readonly source: CellRef }
  /** `reason`: why there is none, where a source says so. */
  | { readonly kind: 'missing'; readonly reason?: string };

type Scale = Pick<SeriesDefinition, 'measures' | 'classes'>;

export const missing: ValueCell = { kind: 'missing' };

/** How an observation is shown. A stated zero is a figure; what is not stated is missing. */
export function valueCell(each: Observation | null, { measures, classes = [] }: Scale): ValueCell {
  if (!isStated(each)) return missing;
  const { value, low, high, text, source, partOfText } = each;
  const decimals = measures[each.measure]?.decimals;
  if (value !== null && !partOfText) return { kind: 'figure', value, decimals, source };
  if (value !== null) return { kind: 'part', value, after: textAfterNumber(text), decimals, source };
  if (low !== null && high !== null) return { kind: 'range', low, high, decimals, source };
  if (text === null) return missing;
  const place = classes.findIndex(({ name }) => name === text);
  return { kind: 'class', name: text, tone: place < 0 ? null : toneOf(place, classes.length), source };
}

/** The place of a class on the palette's five colours, worst = 1. */
export const toneOf = (place: number, count: number): number => (count <= 1 ? 3 : Math.round((place / (count - 1)) * 4) + 1);

const textAfterNumber = (text: string | null): string => (text ?? '').replace(/^\s*[-−]?[\d๐-๙.,]+/, '');
