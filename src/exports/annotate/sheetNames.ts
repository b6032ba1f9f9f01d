/** Longest name of a sheet in Excel. */
const longest = 31;

/** Names that Excel takes, for sheets whose names it may not (a CSV's is its file's): no `*?:/\[]`, no ends in an apostrophe, no two alike, none the reserved one. */
export function sheetNames(names: readonly string[], reserved: string): string[] {
  const taken = new Set([reserved.toLowerCase(), 'history']);
  return names.map((name) => {
    const fit = name.replace(/[*?:/\\[\]]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, longest) || 'Sheet';
    let tried = fit;
    for (let number = 2; taken.has(tried.toLowerCase()); number += 1) tried = `${fit.slice(0, longest - 4 - String(number).length)} (${number})`;
    taken.add(tried.toLowerCase());
    return tried;
  });
}
