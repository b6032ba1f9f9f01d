import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { bareKey, fullKey } from '#src/datasets/headerKeys.ts';
import type { AnyColumn } from '#src/datasets/headerRow.ts';

/** What the last row of a header must be one of: the ends of all names that the columns of a definition may bear. */
const keysOf = new WeakMap<DatasetDefinition, ReadonlySet<string>>();

const isPlain = (column: AnyColumn): boolean => !('spread' in column && column.spread);

function endKeys(definition: DatasetDefinition): ReadonlySet<string> {
  const known = keysOf.get(definition);
  if (known) return known;
  const names = (definition.columns as readonly AnyColumn[]).filter(isPlain).flatMap((column) => column.headers ?? []);
  const ends = names.map((name) => name.split('›').at(-1) ?? name);
  const keys = new Set(ends.flatMap((end) => [fullKey(end), bareKey(end)]));
  keysOf.set(definition, keys);
  return keys;
}

/**
 * Whether `matchColumn` needs to be asked at all, for all columns without a spread at once: false where the path's last
 * text, or its last texts together, end no name. Most rows that are searched are rows of figures, and there are many.
 */
function mayBeNamed(definition: DatasetDefinition, texts: readonly string[]): boolean {
  const keys = endKeys(definition);
  let whole = '';
  for (let at = texts.length - 1; at >= 0; at -= 1) {
    whole = (texts[at] ?? '') + whole;
    if (keys.has(fullKey(whole)) || keys.has(bareKey(whole))) return true;
  }
  return false;
}

/** The columns of a definition that a header path may fit. */
export function columnsToAsk(definition: DatasetDefinition, texts: readonly string[]): readonly AnyColumn[] {
  const columns = definition.columns as readonly AnyColumn[];
  return mayBeNamed(definition, texts) ? columns : columns.filter((column) => !isPlain(column));
}
