/** Makes something when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

export type Makers<T extends object> = { readonly [Key in keyof T]: () => T[Key] };

/** An object whose fields are made when they are first asked for; `asked` hears of every time. To who reads it, it is like any other. */
export function lazily<T extends object>(makers: Makers<T>, asked?: (key: keyof T) => void): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    const value = once(makers[key]);
    Object.defineProperty(made, key, { enumerable: true, get: asked ? () => { asked(key); return value(); } : value });
  }
  return made;
}
