import { isEndText, plain } from '#src/datasets/propose/cellLook.ts';
import type { FoundHeader } from '#src/datasets/propose/findHeader.ts';
import type { Grid } from '#src/datasets/propose/grid.ts';
import { adoptPatterns } from '#src/i18n/adopt.ts';
import { asOfLabels, titleYearLabel } from '#src/i18n/datasets.ts';
import { expandBeYear } from '#src/thai/dates.ts';
import { normaliseText } from '#src/thai/text.ts';
import { titleUnit } from '#src/thai/units.ts';
import type { Cell } from '#src/workbook/workbook.ts';

/** What the rows above a table, its sheet's name and its file's name say of it. */
export interface TitleFacts {
  readonly title: string | null;
  readonly unit: { readonly unit: string; readonly cell: Cell } | null;
  /** A Buddhist-era year that is named, and whether it is called a fiscal year. */
  readonly year: { readonly year: number; readonly fiscal: boolean } | null;
}

export function readTitle(grid: Grid, header: FoundHeader, stem: string): TitleFacts {
  const above = rowsAbove(header).flatMap((row) => grid.line(row));
  const units = above.flatMap((cell) => {
    const unit = cell.kind === 'text' ? titleUnit(cell.text) : null;
    return unit === null ? [] : [{ unit, cell }];
  });
  const texts = above.filter((cell) => cell.kind === 'text').map((cell) => normaliseText(cell.text)).filter((text) => !isAside(text));
  const worded = texts.filter((text) => text.length >= 6 && /[ก-์A-Za-z]{3}/.test(text));
  const title = worded.find((text) => !adoptPatterns.asideTitle.test(text)) ?? worded[0] ?? null;
  return { title: title?.replace(adoptPatterns.titlePrefix, '') ?? null, unit: units.at(-1) ?? null, year: findYear([...texts, normaliseText(grid.sheet.name), stem]) };
}

const rowsAbove = (header: FoundHeader): number[] => Array.from({ length: (header.top ?? header.first) - 1 }, (_, at) => at + 1);

/** Dates, units and marks are no titles. */
const isAside = (text: string): boolean =>
  isEndText(text) || asOfLabels.some((label) => text.startsWith(label)) || /^ณ /.test(text) || /^\(?หน่วย ?:/.test(text) || /^[a-z_\d]+$/i.test(text);

function findYear(texts: readonly string[]): TitleFacts['year'] {
  for (const text of texts) {
    const [fiscal] = [...plain(text).matchAll(new RegExp(titleYearLabel))];
    if (fiscal?.[1]) return { year: Number(fiscal[1]), fiscal: true };
  }
  for (const text of texts) {
    const digits = adoptPatterns.titleYear.exec(plain(text))?.[1] ?? adoptPatterns.bareYear.exec(plain(text))?.[1] ?? /^(\d{2})$/.exec(plain(text))?.[1];
    const year = digits === undefined ? NaN : digits.length === 2 ? expandBeYear(Number(digits)) : Number(digits);
    if (year >= 2400 && year <= 2650) return { year, fiscal: false };
  }
  return null;
}
