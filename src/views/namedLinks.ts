import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { namedLinkWords } from '#src/i18n/deadlines.ts';
import { formatDate } from '#src/thai/dates.ts';
import { agencyName, agencyPath } from '#src/views/lookup.ts';

export { membersOf } from '#src/derive/partyMembers.ts';

/** A name, and where its page lies (path without the base; null = it has none). */
export interface NamedLink {
  readonly slug: string;
  readonly name: string;
  readonly path: string | null;
}

export const agencyLink = (province: LoadedProvince, slug: string): NamedLink => ({ slug, name: agencyName(province, slug), path: agencyPath(province, slug) });

/** Who collects a report; told as unstated where the source does not say. */
export const recipientLink = (province: LoadedProvince, slug: string | null): NamedLink => (slug === null ? { slug: '', name: namedLinkWords.noRecipient, path: null } : agencyLink(province, slug));

/** A letter by its number and date, another source of the province by its title; null when the content has neither. */
export function letterLink(province: LoadedProvince, id: string): NamedLink | null {
  const letter = province.content.letters.find((each) => each.id === id);
  if (letter) return { slug: id, name: namedLinkWords.letter(letter.number, formatDate(letter.date, 'short')), path: `/letters/${id}/` };
  const source = province.content.province.sources?.find((each) => each.id === id);
  return source ? { slug: id, name: source.title, path: '/province/#sources' } : null;
}

/** Those of them that a figure of a fiscal year can stand in: a letter about another year states nothing of it. What has no year stays. */
export const letterLinksOfYear = (province: LoadedProvince, ids: readonly string[], fiscalYear: number): NamedLink[] =>
  letterLinks(province, ids.filter((id) => (province.content.letters.find((each) => each.id === id)?.fiscalYear ?? fiscalYear) === fiscalYear));

export const letterLinks = (province: LoadedProvince, ids: readonly string[]): NamedLink[] => ids.flatMap((id) => letterLink(province, id) ?? []);
