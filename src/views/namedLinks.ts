import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { namedLinkWords } from '#src/i18n/deadlines.ts';
import { formatDate } from '#src/thai/dates.ts';
import { agencyName, agencyPath } from '#src/views/lookup.ts';

/** A name, and where its page lies (path without the base; null = it has none). */
export interface NamedLink {
  readonly slug: string;
  readonly name: string;
  readonly path: string | null;
}

export const agencyLink = (province: LoadedProvince, slug: string): NamedLink => ({ slug, name: agencyName(province, slug), path: agencyPath(province, slug) });

/** A letter by its number and date; null when the content has no such letter. */
export function letterLink(province: LoadedProvince, id: string): NamedLink | null {
  const letter = province.content.letters.find((each) => each.id === id);
  return letter ? { slug: id, name: namedLinkWords.letter(letter.number, formatDate(letter.date, 'short')), path: `/letters/${id}/` } : null;
}

export const letterLinks = (province: LoadedProvince, ids: readonly string[]): NamedLink[] => ids.flatMap((id) => letterLink(province, id) ?? []);

/** The agencies that a slug stands for: a collective's members, else itself; itself too where nobody can say who they are. */
export function membersOf(province: LoadedProvince, slug: string): readonly string[] {
  const members = province.content.collectives.find((each) => each.slug === slug)?.members ?? [];
  return members.length > 0 ? members : [slug];
}
