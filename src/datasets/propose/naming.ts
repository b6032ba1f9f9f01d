import { adoptKeys } from '#src/i18n/adopt.ts';
import { cellAddress } from '#src/workbook/cellRef.ts';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** `Population by province` to `populationByProvince`; '' where a text has no Latin words to make a key of. */
function latinKey(text: string): string {
  const words = text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
  const letters = words.join('').length;
  if (letters < 2 || letters < (text.match(/[ก-ฮ]/g)?.length ?? 0)) return '';
  const [first = '', ...rest] = words.slice(0, 5);
  return first.toLowerCase() + rest.map(capitalised).join('');
}

/** Gives out keys for columns: of the header's own Latin words, of known Thai words, or of the column's letter; none twice. */
export function keyMaker(): (title: string, column: number) => string {
  const taken = new Set<string>();
  return (title, column) => {
    const letter = cellAddress(1, column).slice(0, -1);
    const wanted = (/^[a-z][A-Za-z0-9]*$/.test(title) ? title : latinKey(title)) || (adoptKeys.find(([pattern]) => pattern.test(title))?.[1] ?? `column${letter}`);
    let key = wanted;
    for (let count = 2; taken.has(key); count += 1) key = `${wanted}${count}`;
    taken.add(key);
    return key;
  };
}

/** A dataset's id from a file's name: `Population by province` to `population-by-province`; `sure` is false where the name gives none. */
export function idOfFile(stem: string): { readonly id: string; readonly sure: boolean } {
  const slug = stem.normalize('NFC').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  const thai = stem.match(/[ก-ฮ]/g)?.length ?? 0;
  const sure = slug.replace(/[^a-z]/g, '').length >= 3 && thai === 0;
  return /^[a-z]/.test(slug) && slug.replace(/[^a-z]/g, '').length >= 3 ? { id: slug, sure } : { id: 'dataset-1', sure: false };
}

/** The shortest end of a header's path that no other path ends with. */
export function headerName(path: readonly string[], others: readonly (readonly string[])[]): string {
  const key = (text: string) => text.replaceAll(' ', '').toLowerCase();
  for (let length = 1; length < path.length; length += 1) {
    const tail = path.slice(-length);
    const isShared = others.some((other) => tail.every((text, at) => key(text) === key(other[other.length - length + at] ?? '')));
    if (!isShared) return tail.join(' › ');
  }
  return path.join(' › ');
}
