/** What is read of a part's bytes alone, remembered while the part is: parts that many packages have alike are one object (`inflateParts.ts`). */
export function perPart<T extends object>(read: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const known = new WeakMap<Uint8Array, T>();
  return (bytes) => {
    const before = known.get(bytes);
    if (before) return before;
    const value = read(bytes);
    known.set(bytes, value);
    return value;
  };
}
