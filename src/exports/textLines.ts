import { normaliseText } from '#src/thai/text.ts';

/** A part of a text holds the whole of it in memory: here, a page of its own letters. */
export const alone = (text: string): string => Buffer.from(text).toString();

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

export function textLines(): TextLines {
  const lines: string[] = [];
  let line = '';
  return {
    add: (text) => void (line += text),
    endLine: () => {
      // Between blocks stand line breaks of the source.
      if (line !== '' && line !== ' ') lines.push(line);
      line = '';
    },
    place: () => ({ line: lines.length, letter: line.length }),
    since: ({ line: first, letter }) => [...lines.slice(first), line].map((each, at) => cleanLine(at === 0 ? each.slice(letter) : each)).filter((each) => each !== ''),
  };
}

const mostKept = 5_000;
const cleaned = new Map<string, string>();

/** Names of months stand on page after page: they are cleaned once, and one text for all pages. */
function cleanLine(line: string): string {
  const before = cleaned.get(line);
  if (before !== undefined) return before;
  const own = alone(line);
  const clean = normaliseText(own);
  if (cleaned.size >= mostKept) cleaned.clear();
  cleaned.set(own, clean);
  return clean;
}
