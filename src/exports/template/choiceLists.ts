import type ExcelJS from 'exceljs';
import { looks, protection, rowHeight } from '#src/exports/template/looks.ts';
import { templateWords } from '#src/i18n/templates.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

/** Lists of words that drop-downs take from a sheet of their own: a list within a drop-down ends at 255 characters, and at a comma in a word. */
export interface ChoiceLists {
  /** What a drop-down refers to: `'รายการเลือก'!$A$2:$A$9`. */
  readonly reference: (title: string, words: readonly string[]) => string;
  /** Writes the sheet, after all others, when a list was asked for. */
  readonly write: (book: ExcelJS.Workbook) => Promise<void>;
}

export function choiceLists(): ChoiceLists {
  const lists = new Map<string, { title: string; words: readonly string[] }>();
  return {
    reference: (title, words) => {
      const key = words.join('\n');
      if (!lists.has(key)) lists.set(key, { title, words });
      const column = cellAddress(1, [...lists.keys()].indexOf(key) + 1).replace(/\d+$/, '');
      return `'${templateWords.choices}'!$${column}$2:$${column}$${words.length + 1}`;
    },
    write: async (book) => {
      if (lists.size === 0) return;
      const sheet = book.addWorksheet(templateWords.choices, { properties: { defaultRowHeight: rowHeight } });
      for (const [index, { title, words }] of [...lists.values()].entries()) {
        sheet.getColumn(index + 1).width = Math.min(60, Math.max(14, ...words.map((word) => word.length + 4)));
        for (const [row, word] of [title, ...words].entries()) Object.assign(sheet.getCell(row + 1, index + 1), { value: word, style: row === 0 ? looks.head : looks.guide });
      }
      await sheet.protect('', protection);
    },
  };
}
