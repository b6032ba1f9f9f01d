/** A pure function that remembers its last answer: a chart is drawn wide and narrow in turn, and both ask the same of it. */
export function rememberingLast<K extends object, T>(find: (of: K) => T): (of: K) => T {
  let last: { readonly of: K; readonly found: T } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, found: find(of) };
    return last.found;
  };
}
