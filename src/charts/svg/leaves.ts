import type { SvgRoot } from '#src/charts/svg/drawChart.ts';
import { compactPath, round } from '#src/charts/svg/pathData.ts';
import { inks, patternPrefixes } from '#src/charts/theme.ts';
import { smallSize } from '#src/charts/sizes.ts';

/** One thing drawn: classes and attributes apart, so that neighbours of one look can share them. */
export interface Leaf {
  readonly tag: 'path' | 'text';
  readonly classes: string;
  readonly attributes: string;
  /** Path data, or the place of a text. */
  readonly place: string;
  readonly text: string;
}

type Node = SvgRoot['children'][number];

const known: ReadonlySet<string> = new Set(inks);
const nothing = new Set(['none', 'transparent', '', 'rgba(0,0,0,0)']);

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The class of a paint; a colour that no theme names is a mistake in a kind, and stops the build. */
function paintClass(prefix: 'f' | 's', paint: string): string {
  if (nothing.has(paint)) return '';
  if (!known.has(paint)) throw new Error(`charts: "${paint}" is not a colour of the theme`);
  return `${prefix}-${paint}`;
}

const read = (node: Node, name: string): string => node.getAttribute(name) ?? '';

function shiftOf(node: Node): readonly [number, number] {
  const numbers = /matrix\(([^)]+)\)/u.exec(read(node, 'transform'))?.[1]?.split(/[\s,]+/u).map(Number) ?? [];
  return [numbers[4] ?? 0, numbers[5] ?? 0];
}

function pathLeaf(node: Node, patternId: (name: string) => string): Leaf | null {
  const fill = read(node, 'fill');
  const hatched = Object.values(patternPrefixes).some((prefix) => fill.startsWith(prefix));
  const stroke = paintClass('s', read(node, 'stroke'));
  const filled = hatched ? '' : paintClass('f', fill);
  const data = compactPath(read(node, 'd'));
  if (data === '' || (stroke === '' && filled === '' && !hatched)) return null;
  const width = read(node, 'stroke-width');
  const dash = read(node, 'stroke-dasharray');
  return {
    tag: 'path',
    classes: [filled, stroke].filter(Boolean).join(' '),
    attributes: [
      hatched ? ` fill="url(#${patternId(fill)})"` : '',
      stroke !== '' && width !== '' && width !== '1' ? ` stroke-width="${width}"` : '',
      stroke !== '' && dash !== '' ? ` stroke-dasharray="${dash.replaceAll(',', ' ')}"` : '',
    ].join(''),
    place: data,
    text: '',
  };
}

const anchors: Record<string, string> = { middle: 'am', end: 'ae' };
// Half of the height of a digit, as a share of the size: every text is centred on its y.
const centre = 0.34;

function textLeaf(node: Node, halo: boolean): Leaf | null {
  const text = (node.textContent ?? '').trim();
  if (text === '') return null;
  const size = Number.parseFloat(read(node, 'font-size'));
  const [dx, dy] = shiftOf(node);
  const fill = paintClass('f', read(node, 'fill'));
  return {
    tag: 'text',
    classes: [
      size === smallSize ? '' : `t${size}`,
      /^(bold|700)$/u.test(read(node, 'font-weight')) ? 'b' : '',
      anchors[read(node, 'text-anchor')] ?? '',
      fill === 'f-ink' ? '' : fill,
      halo ? 'h' : '',
    ].filter(Boolean).join(' '),
    attributes: '',
    place: `x="${round(Number(read(node, 'x')) + dx)}" y="${round(Number(read(node, 'y')) + dy + size * centre)}"`,
    text: escapeText(text),
  };
}

function descend(node: Node, found: Node[]): Node[] {
  for (const child of node.children) {
    if (child.tagName === 'path' || child.tagName === 'text') found.push(child);
    else if (child.tagName === 'g') descend(child, found);
  }
  return found;
}

/** What was drawn, in order. A text's rim comes as a stroke of its own before it: here it becomes a class of the text. */
export function readLeaves(svg: SvgRoot, patternId: (name: string) => string): Leaf[] {
  let rimmed = '';
  return descend(svg, []).flatMap((node) => {
    if (node.tagName === 'path') return pathLeaf(node, patternId) ?? [];
    if (read(node, 'fill') === 'none') {
      rimmed = node.textContent ?? '';
      return [];
    }
    const halo = rimmed !== '' && rimmed === node.textContent;
    rimmed = '';
    return textLeaf(node, halo) ?? [];
  });
}
