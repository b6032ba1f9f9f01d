/** What is read of a part's bytes alone, remembered while the part is: parts that many packages have alike are one object (`inflateParts.ts`). */
export function perPart<T extends object>(read: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const known = new WeakMap<Uint8Array, T>();
  return (bytes) => {
    const value = known.get(bytes) ?? read(bytes);
    known.set(bytes, value);
    return value;
  };
}
