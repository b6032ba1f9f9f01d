/** `xl/worksheets/` of `xl/worksheets/sheet1.xml`. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** `xl/worksheets/_rels/sheet1.xml.rels` of `xl/worksheets/sheet1.xml`; '' is the package itself. */
export const relationsPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The part that a relation names from a folder: `../media/image1.png`, `/xl/styles.xml`, whatever slashes and escapes it bears. */
export function partPath(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const kept: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  try {
    return decodeURIComponent(kept.join('/'));
  } catch {
    return kept.join('/');
  }
}
