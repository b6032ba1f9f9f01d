import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';

/** The agencies that a slug stands for: a collective's members, else itself; itself too where nobody can say who they are. */
export function membersOf(province: LoadedProvince, slug: string): readonly string[] {
  const members = province.content.collectives.find((each) => each.slug === slug)?.members ?? [];
  return members.length > 0 ? members : [slug];
}

/** Everybody that several slugs stand for, each once. */
export const allMembers = (province: LoadedProvince, slugs: readonly string[]): string[] => [...new Set(slugs.flatMap((slug) => membersOf(province, slug)))];
