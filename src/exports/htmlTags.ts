/** A tag, or a comment, which has no name. */
export interface Tag {
  readonly from: number;
  /** Right after it. */
  readonly to: number;
  /** In lower case; empty: a comment or a declaration. */
  readonly name: string;
  readonly attributes: string;
  readonly isClosing: boolean;
}

const nameAt = /[a-zA-Z][\w:-]*/y;

/** Where the next of a sign stands, found once for all who ask in between. */
function nextOf(html: string, sign: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) at = html.indexOf(sign, from);
    if (at < 0) at = html.length;
    return at;
  };
}

/** Reads tags one after the other, by leaps: most of a page is in none of them, or in what is skipped. */
export function tagsOf(html: string): { after(at: number): Tag | null } {
  const [double, single] = [nextOf(html, '"'), nextOf(html, "'")];
  /** Where a tag ends: at the first `>` that is not in the value of an attribute. */
  const endOf = (from: number): number => {
    let end = html.indexOf('>', from);
    let at = from;
    for (;;) {
      const quote = Math.min(double(at), single(at));
      if (end < 0 || quote > end) return end;
      at = html.indexOf(html.charAt(quote), quote + 1) + 1;
      if (at === 0) return -1;
      if (at > end) end = html.indexOf('>', at);
    }
  };
  const tagAt = (from: number): Tag | null => {
    if (html.startsWith('<!--', from)) {
      const end = html.indexOf('-->', from + 4);
      return end < 0 ? null : { from, to: end + 3, name: '', attributes: '', isClosing: false };
    }
    const isClosing = html.charAt(from + 1) === '/';
    const start = from + (isClosing ? 2 : 1);
    nameAt.lastIndex = start;
    if (!nameAt.test(html)) return null;
    const nameEnd = nameAt.lastIndex;
    const end = endOf(nameEnd);
    if (end < 0) return null;
    return { from, to: end + 1, name: html.slice(start, nameEnd).toLowerCase(), attributes: end === nameEnd ? '' : html.slice(nameEnd, end), isClosing };
  };
  return {
    after(at) {
      for (let from = html.indexOf('<', at); from >= 0; from = html.indexOf('<', from + 1)) {
        const tag = tagAt(from);
        if (tag !== null) return tag;
      }
      return null;
    },
  };
}

/** Right after the end of the element of that name whose contents begin at `from`; the end of the page where it is never closed. */
export function endOfElement(html: string, name: string, from: number): number {
  const [opening, closing] = [`<${name}`, `</${name}`];
  const isWhole = (at: number): boolean => /[\s/>]/.test(html.charAt(at));
  const isEmpty = (at: number): boolean => html.charAt(html.indexOf('>', at) - 1) === '/';
  let depth = 1;
  let at = from;
  let opened = html.indexOf(opening, at);
  for (;;) {
    const closed = html.indexOf(closing, at);
    if (closed < 0) return html.length;
    for (; opened >= 0 && opened < closed; opened = html.indexOf(opening, opened + 1)) {
      if (isWhole(opened + opening.length) && !isEmpty(opened)) depth += 1;
    }
    at = closed + closing.length;
    if (isWhole(at)) depth -= 1;
    if (depth === 0) return html.indexOf('>', at) + 1;
  }
}
