import { escapeText, readLeaves } from '#src/charts/svg/leaves.ts';
import { patternPrefixes } from '#src/charts/theme.ts';
import type { Leaf } from '#src/charts/svg/leaves.ts';
import type { Size } from '#src/charts/sizes.ts';
import type { Drawn } from '#src/charts/svg/recordingContext.ts';

export interface SvgNaming {
  /** Prefix of every id within; unique on a page. */
  readonly id: string;
  readonly classes: string;
  /** What is read aloud; null = the drawing is an ornament. */
  readonly label: string | null;
}

const classOf = (classes: string): string => (classes === '' ? '' : ` class="${classes}"`);

function alike(a: Leaf, b: Leaf): boolean {
  return a.tag === b.tag && a.classes === b.classes && a.attributes === b.attributes;
}

/** What is drawn, bit by bit. Neighbours of one look: paths become one path, texts share a group. */
function partsOf(leaves: readonly Leaf[]): string[] {
  const parts: string[] = [];
  for (let [from, to] = [0, 0]; from < leaves.length; from = to) {
    const first = leaves[from] as Leaf;
    for (to = from + 1; to < leaves.length && alike(first, leaves[to] as Leaf); to += 1);
    const isPath = first.tag === 'path';
    const isGroup = !isPath && to - from > 1 && first.classes !== '';
    const open = isGroup ? '<text ' : `<text${classOf(first.classes)} `;
    if (isPath) parts.push(`<path${classOf(first.classes)}${first.attributes} d="`);
    else if (isGroup) parts.push(`<g${classOf(first.classes)}>`);
    for (let at = from; at < to; at += 1) {
      const { place, text } = leaves[at] as Leaf;
      if (isPath) parts.push(place);
      else parts.push(open, place, '>', text, '</text>');
    }
    if (isPath) parts.push('"/>');
    else if (isGroup) parts.push('</g>');
  }
  return parts;
}

/** Slanted lines: a sample or a range is told from a plain area in grey too. */
function writePattern(id: string, name: string): string {
  const range = name.startsWith(patternPrefixes.range);
  const ink = name.slice(name.indexOf('-') + 1);
  const [step, width, turn] = range ? [8, 1.5, -45] : [6, 2, 45];
  return `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path class="s-${ink}" stroke-width="${width}" d="M1 0V${step}"/></pattern>`;
}

/**
 * The SVG as it stands in the page: no ids but its own, no styles, no colours (classes that charts.css paints),
 * numbers rounded, groups that say nothing left out. The same drawing always gives the same text.
 */
export function writeSvg(drawn: readonly Drawn[], { width, height }: Size, naming: SvgNaming): string {
  const used = new Set<string>();
  const patternId = (name: string): string => {
    used.add(name);
    return `${naming.id}-${name}`;
  };
  const parts = partsOf(readLeaves(drawn, patternId));
  const patterns = [...used].sort().map((name) => writePattern(`${naming.id}-${name}`, name)).join('');
  const role = naming.label === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeText(naming.label)}"`;
  const defs = patterns === '' ? '' : `<defs>${patterns}</defs>`;
  parts.unshift(`<svg class="${naming.classes}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" ${role}>${defs}`);
  parts.push('</svg>');
  // Put together once: parts of parts would be copied at each turn.
  return parts.join('');
}
