import type { PeriodColumnKind } from '#src/datasets/definitionColumns.ts';
import { plainText } from '#src/datasets/propose/cellLook.ts';
import { adoptPatterns } from '#src/i18n/adopt.ts';
import { parsePeriod } from '#src/thai/fiscalPeriod.ts';
import { normaliseText } from '#src/thai/text.ts';
import type { Cell } from '#src/workbook/workbook.ts';

const someYear = 2560;

/** The kind of period that one text names, where the text itself says which: `ต.ค. 59`, `รอบที่ 1`, `ไตรมาส 2`, `พ.ศ. 2545`, `ปีงบประมาณ 2560`. */
export function periodIn(text: string): PeriodColumnKind | null {
  const tidied = normaliseText(text);
  const isDate = /^\d{4}-\d\d-\d\d$/.test(tidied);
  if (isDate || /[ก-ฮ]/.test(tidied)) {
    if (parsePeriod('month', tidied, someYear) && (isDate || !/^\D*\d{1,2} /.test(tidied))) return 'month';
  }
  if (adoptPatterns.round.test(tidied) && parsePeriod('round', tidied, someYear)) return 'round';
  if (adoptPatterns.quarter.test(tidied) && parsePeriod('quarter', tidied, someYear)) return 'quarter';
  if (adoptPatterns.fiscal.test(tidied)) return parsePeriod('fiscalYear', tidied, someYear) ? 'fiscalYear' : null;
  return isBuddhistYear(tidied) ? 'calendarYear' : null;
}

const isBuddhistYear = (text: string): boolean => !/^(?:19|20)\d\d$/.test(text) && parsePeriod('calendarYear', text, someYear) !== null;

/** The kind of period that a column's cells name, row by row; null when they name none. */
export function guessPeriodColumn(values: readonly Cell[], title: string): PeriodColumnKind | null {
  const kinds = values.map((cell) => periodOfCell(cell, title));
  for (const kind of ['month', 'round', 'quarter', 'fiscalYear', 'calendarYear'] as const) {
    if (kinds.filter((each) => each === kind).length >= values.length * 0.8) return kind;
  }
  return null;
}

function periodOfCell(cell: Cell, title: string): PeriodColumnKind | null {
  if (cell.kind === 'date') return /เดือน|month/i.test(title) && (cell.date ?? '').endsWith('-01') ? 'month' : null;
  const text = plainText(cell);
  if (/^\d+(?:\.\d+)?$/.test(text)) return bareNumber(text, title);
  return periodIn(text);
}

/** A number alone is a period only where the header says which: `2560` under ปี, `1` under รอบที่ or ไตรมาส. */
function bareNumber(text: string, title: string): PeriodColumnKind | null {
  if (adoptPatterns.round.test(title) && /^[12]$/.test(text)) return 'round';
  if (adoptPatterns.quarter.test(title) && /^[1-4]$/.test(text)) return 'quarter';
  if (!/^2[45]\d\d$/.test(text) || !(adoptPatterns.yearHeader.test(title) || adoptPatterns.fiscal.test(title))) return null;
  return adoptPatterns.fiscal.test(title) ? 'fiscalYear' : 'calendarYear';
}
