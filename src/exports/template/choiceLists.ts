import type { SheetContent, SheetRow } from '#src/exports/sheet/sheetContent.ts';
import { sheetReference } from '#src/exports/sheet/workbookParts.ts';
import { looks, rowHeight } from '#src/exports/template/looks.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** Lists of words that drop-downs take from a sheet of their own: a list within a drop-down ends at 255 characters, and at a comma in a word. */
export interface ChoiceLists {
  /** What a drop-down refers to: `'รายการเลือก'!$A$2:$A$9`. */
  readonly reference: (title: string, words: readonly string[]) => string;
  /** The sheet, after all others; null when no list was asked for. */
  readonly sheet: () => SheetContent | null;
}

export function choiceLists(): ChoiceLists {
  const lists = new Map<string, { title: string; words: readonly string[]; at: number }>();
  return {
    reference: (title, words) => {
      const key = words.join('\n');
      const at = lists.get(key)?.at ?? lists.size;
      if (at === lists.size) lists.set(key, { title, words, at });
      const column = cellAddress(1, at + 1).replace(/\d+$/, '');
      return `${sheetReference(templateWords.choices)}!$${column}$2:$${column}$${words.length + 1}`;
    },
    sheet: () => (lists.size === 0 ? null : listsSheet([...lists.values()])),
  };
}

function listsSheet(lists: readonly { title: string; words: readonly string[] }[]): SheetContent {
  const last = Math.max(...lists.map(({ words }) => words.length));
  const rows = Array.from({ length: last }, (_, at): SheetRow => ({ values: lists.map(({ words }) => words[at] ?? null), look: lists.map(({ words }) => (at < words.length ? looks.guide : looks.plain)) }));
  return {
    name: templateWords.choices,
    columns: lists.map(({ words }) => ({ width: Math.min(60, Math.max(14, ...words.map((word) => word.length + 4))), look: looks.plain })),
    rows: [{ values: lists.map(({ title }) => title), look: lists.map(() => looks.head) }, ...rows],
    frozen: 0,
    merges: [],
    locked: true,
    rowHeight,
  };
}
