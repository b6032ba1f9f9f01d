/** Stands for the number of a row; no XML holds it. */
export const rowNumber = '\u0000';

/** What the rows of a table of usual height say alike is so in many workbooks, and made once. */
const known = new Map<string, string[]>();
const mostKnown = 64;
const usualHeight = 1_000;

/** The texts that the rows after the first `above` have for this one, each with its number; of so many rows or more. */
export function numberedXml(xml: string, above: number, height: number): readonly string[] {
  if (height > usualHeight) return addNumbered([], xml, above, height);
  const key = `${above} ${xml}`;
  const before = known.get(key);
  if (before) return addNumbered(before, xml, above, height);
  if (known.size === mostKnown) known.clear();
  const texts = addNumbered([], xml, above, height);
  known.set(key, texts);
  return texts;
}

function addNumbered(texts: string[], xml: string, above: number, height: number): string[] {
  if (texts.length >= height) return texts;
  const pieces = xml.split(rowNumber);
  while (texts.length < height) texts.push(pieces.join(String(above + texts.length + 1)));
  return texts;
}
