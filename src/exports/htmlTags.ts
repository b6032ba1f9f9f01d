const nameAt = /\/?[a-zA-Z][\w:-]*/y;
/** The rest of a tag behind its name: it ends at the first `>` that is not in the value of an attribute. */
const restAt = /[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;
const greater = 62;

/** Where the name of the tag that begins at `from` ends; -1: none begins there, or it is a comment. */
export function endOfName(html: string, from: number): number {
  nameAt.lastIndex = from + 1;
  return nameAt.test(html) ? nameAt.lastIndex : -1;
}

/** Right after the tag whose name ends at `at`; -1: it has no end. */
export function endOfTag(html: string, at: number): number {
  if (html.charCodeAt(at) === greater) return at + 1;
  restAt.lastIndex = at;
  return restAt.test(html) ? restAt.lastIndex : -1;
}

/** Right after the comment that begins at `from`; -1: none does, or it has no end. */
export function endOfComment(html: string, from: number): number {
  const end = html.startsWith('<!--', from) ? html.indexOf('-->', from + 4) : -1;
  return end < 0 ? -1 : end + 3;
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
