import { fillColours } from '#src/exports/annotate/colours.ts';
import { appended, attributeSet, elements, findElement, rootOf, spliced, type Element, type Splice } from '#src/exports/annotate/editXml.ts';
import type { OfficePackage } from '#src/exports/annotate/officePackage.ts';
import { styleLists } from '#src/exports/annotate/styleLists.ts';
import type { WorkbookParts } from '#src/exports/annotate/workbookParts.ts';
import type { Severity } from '#src/workbook/diagnostic.ts';
import { attribute } from '#src/workbook/ooxml/xml.ts';

/** How the cells of the list of findings look. */
export type ListStyle = 'title' | 'line' | 'head' | 'text' | 'link' | Severity;

/** The styles of a workbook, to which looks are added; none that it has is changed. */
export interface StyleSheet {
  /** A style that looks like one of the workbook's, filled with the colour of a severity. */
  readonly coloured: (style: number, severity: Severity) => number;
  readonly listed: (style: ListStyle) => number;
  /** Writes the part; to be called once, last. */
  readonly save: () => void;
}

/** A list of the part (fonts, fills …) on its way to more members. */
interface Growing {
  readonly element: Element;
  readonly count: number;
  readonly added: string[];
}

export function openStyleSheet(pack: OfficePackage, parts: WorkbookParts): StyleSheet {
  const { name, xml } = styleLists(pack, parts);
  const { prefix } = rootOf(xml);
  const growing = (of: string, each: string): Growing => {
    const element = findElement(xml, of);
    if (!element) throw new Error(`no ${of}`);
    return { element, count: [...elements(xml, each, element.tag.end, element.inner)].length, added: [] };
  };
  const lists = { fonts: growing('fonts', 'font'), fills: growing('fills', 'fill'), borders: growing('borders', 'border'), xfs: growing('cellXfs', 'xf') };
  const own = [...elements(xml, 'xf', lists.xfs.element.tag.end, lists.xfs.element.inner)].map((element) => xml.slice(element.tag.start, element.end));
  const known = new Map<string, number>();
  const put = (to: keyof typeof lists, text: string) => {
    const found = known.get(to + text) ?? lists[to].count + lists[to].added.push(text) - 1;
    known.set(to + text, found);
    return found;
  };
  const prefixed = (text: string) => text.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  // Excel takes the first two fills for none and grey, whatever they are.
  while (lists.fills.count + lists.fills.added.length < 2) lists.fills.added.push(prefixed('<fill><patternFill patternType="none"/></fill>'));
  const fill = (severity: Severity) => put('fills', prefixed(fillText(severity)));
  return {
    coloured: (style, severity) => put('xfs', withFill(own[style] ?? own[0] ?? `<${prefix}xf/>`, fill(severity))),
    listed: (style) => {
      const { font, boxed, alignment } = looks[style] ?? looks.text;
      const ids = [put('fonts', prefixed(fontText(font))), style in fillColours ? fill(style as Severity) : 0, boxed ? put('borders', prefixed(borderText)) : 0];
      return put('xfs', prefixed(`<xf numFmtId="0" fontId="${ids[0]}" fillId="${ids[1]}" borderId="${ids[2]}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`));
    },
    save: () => pack.write(name, spliced(xml, Object.values(lists).flatMap((list) => grown(xml, list)))),
  };
}

function grown(xml: string, { element, count, added }: Growing): Splice[] {
  if (added.length === 0) return [];
  const counted = attribute(element.tag.attributes, 'count') !== undefined;
  return [...(counted ? [attributeSet(xml, element.tag, 'count', String(count + added.length))] : []), appended(xml, element, added.join(''))];
}

/** The same look with another fill: number format, font, border and alignment stay. */
function withFill(xf: string, fillId: number): string {
  const filled = spliced(xf, [attributeSet(xf, rootOf(xf).tag, 'fillId', String(fillId))]);
  return spliced(filled, [attributeSet(filled, rootOf(filled).tag, 'applyFill', '1')]);
}

const wrapped = '<alignment vertical="top" wrapText="1"/>';
const text = { font: '<sz val="10"/>', boxed: true, alignment: wrapped };

const looks: Readonly<Record<ListStyle, { font: string; boxed: boolean; alignment: string }>> = {
  title: { font: '<b/><sz val="14"/>', boxed: false, alignment: '<alignment vertical="top"/>' },
  line: { font: '<sz val="10"/>', boxed: false, alignment: '<alignment vertical="top"/>' },
  head: { font: '<b/><sz val="10"/>', boxed: true, alignment: wrapped },
  link: { font: '<u/><sz val="10"/><color rgb="FF0563C1"/>', boxed: true, alignment: wrapped },
  text, error: text, warning: text, info: text,
};

const fontText = (look: string): string => `<font>${look}<name val="Tahoma"/><family val="2"/></font>`;
const fillText = (severity: Severity): string => `<fill><patternFill patternType="solid"><fgColor rgb="${fillColours[severity]}"/><bgColor indexed="64"/></patternFill></fill>`;
const borderText = `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('')}<diagonal/></border>`;
