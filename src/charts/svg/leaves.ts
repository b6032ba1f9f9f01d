import { round } from '#src/charts/svg/pathData.ts';
import type { Drawn } from '#src/charts/svg/recordingContext.ts';
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

const prefixes = Object.values(patternPrefixes);
const known: ReadonlySet<string> = new Set(inks);
const nothing = new Set(['none', 'transparent', '', 'rgba(0,0,0,0)']);

const special = /[&<>"]/u;

export const escapeText = (text: string): string =>
  !special.test(text) ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The class of a paint; a colour that no theme names is a mistake in a kind, and stops the build. */
function paintClass(prefix: 'f' | 's', paint: string): string {
  if (nothing.has(paint)) return '';
  if (!known.has(paint)) throw new Error(`charts: "${paint}" is not a colour of the theme`);
  return `${prefix}-${paint}`;
}

function pathLeaf({ data: path, fill, stroke, strokeWidth, dash }: Extract<Drawn, { kind: 'path' }>, patternId: (name: string) => string): Leaf | null {
  const hatched = fill !== null && prefixes.some((prefix) => fill.startsWith(prefix));
  const stroked = paintClass('s', stroke ?? '');
  const filled = hatched ? '' : paintClass('f', fill ?? '');
  if (stroked === '' && filled === '' && !hatched) return null;
  const data = path.toString();
  if (data === '') return null;
  let attributes = hatched ? ` fill="url(#${patternId(fill)})"` : '';
  if (stroked !== '' && strokeWidth !== 1) attributes += ` stroke-width="${strokeWidth}"`;
  if (stroked !== '' && dash.length > 0) attributes += ` stroke-dasharray="${dash.join(' ')}"`;
  return { tag: 'path', classes: filled !== '' && stroked !== '' ? `${filled} ${stroked}` : filled + stroked, attributes, place: data, text: '' };
}

const anchors: Record<string, string> = { center: 'am', end: 'ae', right: 'ae' };
// Half of the height of a digit, as a share of the size: every text is centred on its y.
const centre = 0.34;

function textLeaf({ text: written, x, y, size, bold, align, fill }: Extract<Drawn, { kind: 'text' }>, halo: boolean): Leaf | null {
  const text = written.trim();
  if (text === '') return null;
  const filled = paintClass('f', fill ?? '');
  const anchor = anchors[align];
  let classes = size === smallSize ? '' : ` t${size}`;
  if (bold) classes += ' b';
  if (anchor !== undefined) classes += ` ${anchor}`;
  if (filled !== '' && filled !== 'f-ink') classes += ` ${filled}`;
  if (halo) classes += ' h';
  return { tag: 'text', classes: classes.slice(1), attributes: '', place: `x="${round(x)}" y="${round(y + size * centre)}"`, text: escapeText(text) };
}

/** What was drawn, in order. A text's rim comes as a stroke of its own before it: here it becomes a class of the text. */
export function readLeaves(drawn: readonly Drawn[], patternId: (name: string) => string): Leaf[] {
  let rimmed = '';
  const leaves: Leaf[] = [];
  for (const each of drawn) {
    if (each.kind === 'text' && each.fill === null) {
      rimmed = each.text;
      continue;
    }
    const leaf = each.kind === 'path' ? pathLeaf(each, patternId) : textLeaf(each, rimmed !== '' && rimmed === each.text);
    if (each.kind === 'text') rimmed = '';
    if (leaf) leaves.push(leaf);
  }
  return leaves;
}
