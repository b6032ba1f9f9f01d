import { remembering } from '#src/thai/remembering.ts';

// Vowels above and below the line and tone marks stand on the letter before them.
const combining = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu;

/** Width in pixels, near enough to lay out before anything can be measured. */
export function estimateWidth(text: string, size: number): number {
  return lettersIn(text) * size * 0.56;
}

const lettersIn = remembering((text) => text.replace(combining, '').length);

// A browser without a word list breaks at blanks only.
const segmenter = typeof Intl.Segmenter === 'undefined' ? null : new Intl.Segmenter('th', { granularity: 'word' });

/** Months and years are the labels of every chart, and are cut once. */
const cut = remembering((text: string): readonly string[] => {
  if (segmenter === null) return text.split(/(?<=\s)/u);
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  // Dots, brackets and blanks stay with the word before: `ต.ค.` is one piece.
  return segments.reduce<string[]>((pieces, segment) => {
    const last = pieces.at(-1);
    const joins = last !== undefined && (/^[\s.,)ๆฯ/]/u.test(segment) || /[(./]$/u.test(last));
    return joins ? [...pieces.slice(0, -1), last + segment] : [...pieces, segment];
  }, []);
});

function shorten(text: string, width: number, size: number): string {
  if (estimateWidth(text, size) <= width) return text;
  let short = text;
  while (short.length > 1 && estimateWidth(`${short}…`, size) > width) short = short.slice(0, -1);
  return `${short.replace(/[\s(.,]+$/u, '')}…`;
}

/** Lines of at most `width` pixels, broken between Thai words; what does not fit into `most` lines ends in `…`. */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const piece of cut(text)) {
    const line = lines.at(-1);
    if (line !== undefined && estimateWidth((line + piece).trimEnd(), size) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  const kept = lines.slice(0, most - 1);
  const rest = lines.slice(most - 1).join('');
  return [...kept, rest].map((line) => shorten(line.trim(), width, size)).filter((line) => line !== '');
}
