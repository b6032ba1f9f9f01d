import { styleSheet, type Look, type LookFont } from '#src/exports/sheet/styleSheet.ts';
import { packStyles } from '#src/exports/sheet/workbookParts.ts';

/** The typeface of Thai official documents; a machine without it takes another. */
const font: LookFont = { name: 'TH SarabunPSK', size: 16 };
const line = 'FF8EA9BD';
const head: Look = { font: { ...font, bold: true }, fill: 'FFDDEBF7', line, across: 'center', down: 'center', wrap: true };
const cell: Look = { font, line, down: 'top', wrap: true };

/** How the cells of a template look; `open` ones may be filled in, all others are protected. */
const named = {
  plain: {},
  title: { font: { ...font, size: 18, bold: true }, down: 'center' },
  line: { font, down: 'center' },
  faint: { font: { ...font, size: 14, italic: true, colour: 'FF595959' }, down: 'center' },
  typedLine: { font, down: 'center', open: true },
  head,
  openHead: { ...head, open: true },
  given: { ...cell, fill: 'FFF2F2F2' },
  guide: cell,
} as const satisfies Record<string, Look>;

/** Days in the Buddhist era, as offices write them. */
export const dayFormat = '[$-D07041E]d mmm yyyy';
/** With so many decimals. */
export const numberFormat = (decimals: number): string => `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
/** As many decimals as a definition may ask for. */
const formats = ['General', '@', dayFormat, ...[0, 1, 2, 3, 4, 5, 6].map(numberFormat)];

const names = Object.keys(named) as (keyof typeof named)[];
const opened = formats.flatMap((format): Look[] => [{ ...cell, format, open: true }, { font, down: 'top', wrap: true, format, open: true }]);

const places = Object.fromEntries(names.map((name, at) => [name, at])) as Record<keyof typeof named, number>;
const placeOf = (format: string): number => names.length + 2 * Math.max(0, formats.indexOf(format));

/** Places in the list of looks: `open` and `below` are cells to fill in, drawn and not, of a format. */
export const looks = { ...places, open: placeOf, below: (format: string): number => placeOf(format) + 1 };

/** Of every template; what is marked is a row like another. */
export const templateStyles = packStyles(styleSheet([...Object.values(named), ...opened], 'FFFFC7CE'));

/** In points: room for one line of the typeface. */
export const rowHeight = 24;
