import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { SpreadPart } from '#src/datasets/definitionColumns.ts';
import type { HeaderPath } from '#src/datasets/headerPath.ts';
import { bareKey, bareKeys, fullKey, tidyText, unitOfHeader } from '#src/datasets/headerKeys.ts';
import type { AnyColumn, SpreadValue } from '#src/datasets/headerRow.ts';
import { isPeriodKind, readPeriod, type YearContext } from '#src/datasets/periodInYear.ts';
import { unitFactor } from '#src/thai/units.ts';

/**
 * How well a header fits a column. 3: it bears the definition's name with its parentheses; 2: it bears the name;
 * 1: it bears the name with something in parentheses that is not the column's unit. `parts`: of how many rows the name is.
 */
export interface Match {
  readonly rank: 1 | 2 | 3;
  readonly parts: number;
  readonly spread: readonly SpreadValue[];
}

/** Whether a header path fits a column of the definition, and the periods or dimension values that it names. */
export function matchColumn(column: AnyColumn, path: HeaderPath, unit: string | undefined, definition: DatasetDefinition, year: YearContext): Match | null {
  const spread = 'spread' in column ? column.spread : undefined;
  if (!spread) {
    const named = column.headers && bestName(column.headers, path.texts, unit);
    return named ? { ...named, spread: [] } : null;
  }
  const places = spread.map((part) => path.texts.length - 1 - { leaf: 0, parent: 1, top: 2 }[part.at]);
  const values = spread.map((part, at) => spreadValue(part, path.texts[places[at] ?? -1], definition, year));
  if (values.some((value) => value === null)) return null;
  const rest = path.texts.filter((_, at) => !places.includes(at));
  if (column.headers && !restNamed(column.headers, rest, unit)) return null;
  return { rank: 2, parts: spread.length + (column.headers ? 1 : 0), spread: values.filter((value) => value !== null) };
}

/** The other rows of a spread's header: any of them, or several together as a path, may bear the name. */
const restNamed = (names: readonly string[], rest: readonly string[], unit: string | undefined): boolean =>
  rest.some((_, at) => bestName(names, rest.slice(0, at + 1), unit) !== null);

/** Whether a path without spread values bears one of the names: for headers that a spread should understand and does not. */
export function isNamed(column: AnyColumn, texts: readonly string[]): boolean {
  return column.headers !== undefined && texts.some((_, at) => bestName(column.headers ?? [], texts.slice(0, at + 1), undefined) !== null);
}

function bestName(names: readonly string[], texts: readonly string[], unit: string | undefined): Pick<Match, 'rank' | 'parts'> | null {
  const found = names.flatMap((name) => matchName(name, texts, unit) ?? []);
  return found.sort((a, b) => b.rank - a.rank || b.parts - a.parts)[0] ?? null;
}

/** A name is the last text, the last texts of a path (`ผล › รอบที่ 1`), or one text that the sheet wraps over several rows. */
function matchName(name: string, texts: readonly string[], unit: string | undefined): Pick<Match, 'rank' | 'parts'> | null {
  const parts = name.split('›');
  const tail = texts.slice(-parts.length);
  if (tail.length === parts.length) {
    if (same(parts, tail, fullKey)) return { rank: name.includes('(') ? 3 : 2, parts: parts.length };
    if (same(parts, tail, bareKey)) return bare(parts, tail, unit);
  }
  if (parts.length > 1) return null;
  for (let from = 2; from <= texts.length; from += 1) {
    const whole = texts.slice(-from).join('');
    if (fullKey(name) === fullKey(whole)) return { rank: 2, parts: from };
    const match = bareKey(name) === bareKey(whole) ? bare(parts, [whole], unit) : null;
    if (match) return { ...match, parts: from };
  }
  return null;
}

const same = (parts: readonly string[], tail: readonly string[], keyOf: (text: string) => string): boolean => parts.every((part, at) => keyOf(part) === keyOf(tail[at] ?? ''));

/** A name without regard to its parentheses: a good match when what stands in them is the column's unit, or nothing. */
function bare(parts: readonly string[], tail: readonly string[], unit: string | undefined): Pick<Match, 'rank' | 'parts'> | null {
  const fits = (texts: readonly string[]) => {
    const written = texts.map(unitOfHeader).find((each) => each !== null);
    return !written ? 'none' : unit !== undefined && unitFactor(written, unit) !== null ? 'unit' : 'other';
  };
  const [name, header] = [fits(parts), fits(tail)];
  // `ผล (รอบที่ 1)` is not `ผล (รอบที่ 2)`.
  if (name === 'other' && header !== 'none') return null;
  return { rank: name === 'other' || header === 'other' ? 1 : 2, parts: parts.length };
}

function spreadValue(part: SpreadPart, text: string | undefined, definition: DatasetDefinition, year: YearContext): SpreadValue | null {
  if (text === undefined || definition.kind !== 'series') return null;
  const { over } = part;
  if (isPeriodKind(over)) return readPeriod(over, text, year) ? { over, text } : null;
  // Texts that are the same with their parentheses are so without them.
  const key = bareKey(text);
  if (bareKeys(definition.totals).includes(key) || bareKeys(definition.ignore).includes(key)) return null;
  if (over === 'measure') {
    const found = Object.entries(definition.measures).find(([, { title }]) => bareKey(title) === key);
    return found ? { over, text: found[0] } : null;
  }
  const values = definition.dimensions[over]?.values;
  const value = values ? values[bareKeys(values).indexOf(key)] : tidyText(text);
  return value === undefined ? null : { over, text: value };
}
