/** What stands one by one as cards or with a description each; of more, nobody looks through them so, and each has a row. */
export const fewEnough = 60;

export const isLong = (list: readonly unknown[]): boolean => list.length > fewEnough;

/** As many as are looked through, and how many more there are. */
export const shortened = <T>(list: readonly T[]): { readonly shown: readonly T[]; readonly more: number } => ({ shown: list.slice(0, fewEnough), more: Math.max(0, list.length - fewEnough) });
