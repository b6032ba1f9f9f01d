import type ExcelJS from 'exceljs';

/** The typeface of Thai official documents; a machine without it takes another. */
const font = { name: 'TH SarabunPSK', size: 16 } as const;
const thin = { style: 'thin', color: { argb: 'FF8EA9BD' } } as const;
const border = { left: thin, right: thin, top: thin, bottom: thin } as const;
const grey = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
const blue = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } } as const;
const locked = { locked: true } as const;

/** How the cells of a template look; `open` ones may be filled in, all others are protected. */
export const looks = {
  title: { font: { ...font, size: 18, bold: true }, protection: locked, alignment: { vertical: 'middle' } },
  line: { font, protection: locked, alignment: { vertical: 'middle' } },
  faint: { font: { ...font, size: 14, italic: true, color: { argb: 'FF595959' } }, protection: locked, alignment: { vertical: 'middle' } },
  typedLine: { font, protection: { locked: false }, alignment: { vertical: 'middle' } },
  head: { font: { ...font, bold: true }, fill: blue, border, protection: locked, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } },
  openHead: { font: { ...font, bold: true }, fill: blue, border, protection: { locked: false }, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } },
  given: { font, fill: grey, border, protection: locked, alignment: { vertical: 'top', wrapText: true } },
  open: { font, border, protection: { locked: false }, alignment: { vertical: 'top', wrapText: true } },
  guide: { font, border, protection: locked, alignment: { vertical: 'top', wrapText: true } },
} satisfies Record<string, Partial<ExcelJS.Style>>;

/** In points: room for one line of the typeface. */
export const rowHeight = 24;

/** Locked cells can be looked at; rows can be added, and widths be changed. */
export const protection: Partial<ExcelJS.WorksheetProtection> = {
  selectLockedCells: true, selectUnlockedCells: true, formatCells: true, formatColumns: true, formatRows: true, insertRows: true, deleteRows: true, sort: true, autoFilter: true,
};
