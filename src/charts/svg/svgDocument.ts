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

function runsOf(leaves: readonly Leaf[]): Leaf[][] {
  const runs: Leaf[][] = [];
  let run: Leaf[] = [];
  for (const leaf of leaves) {
    if (run[0] !== undefined && alike(run[0], leaf)) run.push(leaf);
    else runs.push(run = [leaf]);
  }
  return runs;
}

/** Neighbours of one look: paths become one path, texts share a group. */
function writeRun(run: readonly Leaf[]): string {
  const [first] = run;
  if (first === undefined) return '';
  const { tag, classes, attributes } = first;
  if (tag === 'path') return `<path${classOf(classes)}${attributes} d="${run.map(({ place }) => place).join('')}"/>`;
  if (run.length === 1 || classes === '') return run.map(({ place, text }) => `<text${classOf(classes)} ${place}>${text}</text>`).join('');
  return `<g${classOf(classes)}>${run.map(({ place, text }) => `<text ${place}>${text}</text>`).join('')}</g>`;
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
  const body = runsOf(readLeaves(drawn, patternId)).map(writeRun).join('');
  const patterns = [...used].sort().map((name) => writePattern(`${naming.id}-${name}`, name)).join('');
  const role = naming.label === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeText(naming.label)}"`;
  const defs = patterns === '' ? '' : `<defs>${patterns}</defs>`;
  return `<svg class="${naming.classes}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" ${role}>${defs}${body}</svg>`;
}
