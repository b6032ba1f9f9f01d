/** A part of a text holds the whole of it in memory: here, a page of its own letters. */
export const alone = (text: string): string => Buffer.from(text).toString();

const mostKept = 5_000;

/** A pure function of parts of pages that remembers its last answers, and no page. What stands on page after page is made once, and one for all pages. */
export function rememberingParts<T>(compute: (part: string) => T): (part: string) => T {
  const known = new Map<string, T>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const own = alone(part);
    const value = compute(own);
    if (known.size >= mostKept) known.clear();
    known.set(own, value);
    return value;
  };
}

/** A place in lines that are being gathered. */
export interface Place {
  readonly line: number;
  readonly letter: number;
}

/** Gathers the text of a page in lines, the last of which goes on. */
export interface TextLines {
  add(text: string): void;
  endLine(): void;
  /** Where the text is now. */
  place(): Place;
  /** What has been added since, one entry a line, cleaned, none empty. */
  since(place: Place): string[];
}

/** `clean`: what a line of a page's source says. */
export function textLines(clean: (line: string) => string): TextLines {
  const lines: string[] = [];
  let line = '';
  return {
    add: (text) => void (line += text),
    endLine: () => {
      // Between blocks stand line breaks of the source.
      if (line !== '' && line !== '\n' && line !== ' ') lines.push(line);
      line = '';
    },
    place: () => ({ line: lines.length, letter: line.length }),
    since: ({ line: first, letter }) => [...lines.slice(first), line].map((each, at) => clean(at === 0 ? each.slice(letter) : each)).filter((each) => each !== ''),
  };
}
