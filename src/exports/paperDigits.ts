import { toThaiDigitsInText } from '#src/thai/digits.ts';

/** A comment, a tag (its values may hold `>`), or text. */
const token = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const neverRead = new Set(['script', 'style']);
const keeps = /\sdata-digits="arabic"/;

/**
 * The pages of a paper in Thai digits: every text, those of drawings too, but what stands inside
 * `data-digits="arabic"`, and words with a Latin letter (addresses, names of files, codes). Attributes stay as they
 * are, so that the value of a figure can still be read by program.
 */
export function paperDigits(html: string): string {
  let kept: { name: string; depth: number } | null = null;
  return html.replace(token, (whole: string, slash: string | undefined, name: string | undefined) => {
    if (name === undefined) return kept !== null || whole.startsWith('<') ? whole : toThaiDigitsInText(whole);
    if (kept?.name === name) {
      kept.depth += slash === '/' ? -1 : whole.endsWith('/>') ? 0 : 1;
      if (kept.depth === 0) kept = null;
    } else if (kept === null && slash !== '/' && !whole.endsWith('/>') && (neverRead.has(name) || keeps.test(whole))) {
      kept = { name, depth: 1 };
    }
    return whole;
  });
}
