/** How the cells of a kind look. Colours are `AARRGGBB`; what is left out is as a new workbook has it. */
export interface Look {
  readonly font?: LookFont;
  readonly fill?: string;
  /** The colour of a thin line around the cell. */
  readonly line?: string;
  readonly format?: string;
  readonly across?: 'center';
  readonly down?: 'top' | 'center';
  readonly wrap?: boolean;
  /** May be filled in where the sheet is protected. */
  readonly open?: boolean;
}

export interface LookFont {
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
}

const plainFont: LookFont = { name: 'Calibri', size: 11 };
const noFill = '<fill><patternFill patternType="none"/></fill>';
const noLine = '<border><left/><right/><top/><bottom/><diagonal/></border>';
/** Formats that every program knows by a number; others are given one from 164 on. */
const known = new Map([['General', 0], ['#,##0', 3], ['#,##0.00', 4], ['@', 49]]);

const fontXml = ({ name, size, bold, italic, colour }: LookFont): string =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>${colour === undefined ? '' : `<color rgb="${colour}"/>`}<name val="${name}"/></font>`;
const fillXml = (colour: string | undefined): string => (colour === undefined ? noFill : `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`);
const lineXml = (colour: string | undefined): string =>
  (colour === undefined ? noLine : `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="${colour}"/></${side}>`).join('')}<diagonal/></border>`);

/** Each text once, in the order in which it was first asked for. */
function listOf(first: readonly string[]): { readonly all: string[]; readonly placeOf: (xml: string) => number } {
  const all = [...first];
  return { all, placeOf: (xml) => (all.includes(xml) ? all.indexOf(xml) : all.push(xml) - 1) };
}

/**
 * The styles of a workbook: a cell names its look by the place in `looks`, of which the first is that of all other cells.
 * `marked` is the colour that a sheet's `marks` give to cells for which their formula holds.
 */
export function styleSheet(looks: readonly Look[], marked: string | null): string {
  const [fonts, fills, lines, formats] = [listOf([]), listOf([noFill, '<fill><patternFill patternType="gray125"/></fill>']), listOf([noLine]), listOf([])];
  const formatOf = (format: string): number => known.get(format) ?? 164 + formats.placeOf(format);
  const cells = looks.map(({ font = plainFont, fill, line, format = 'General', across, down, wrap, open }) => {
    const number = formatOf(format);
    const places = `numFmtId="${number}" fontId="${fonts.placeOf(fontXml(font))}" fillId="${fills.placeOf(fillXml(fill))}" borderId="${lines.placeOf(lineXml(line))}" xfId="0"`;
    const said = [
      across === undefined && down === undefined && !wrap ? '' : `<alignment${across ? ` horizontal="${across}"` : ''}${down ? ` vertical="${down}"` : ''}${wrap ? ' wrapText="1"' : ''}/>`,
      open ? '<protection locked="0"/>' : '',
    ];
    const applied = [number === 0 ? '' : 'NumberFormat', font === plainFont ? '' : 'Font', fill ? 'Fill' : '', line ? 'Border' : '', said[0] ? 'Alignment' : '', said[1] ? 'Protection' : ''];
    return `<xf ${places}${applied.map((name) => (name ? ` apply${name}="1"` : '')).join('')}>${said.join('')}</xf>`;
  });
  const counted = (name: string, items: readonly string[]): string => (items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`);
  const numbered = formats.all.map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`);
  const marks = marked === null ? [] : [`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${marked}"/></patternFill></fill></dxf>`];
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    counted('numFmts', numbered), counted('fonts', fonts.all), counted('fills', fills.all), counted('borders', lines.all),
    counted('cellStyleXfs', ['<xf/>']), counted('cellXfs', cells), counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']), counted('dxfs', marks),
  ].join('')}</styleSheet>`;
}
