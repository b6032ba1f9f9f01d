import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { DueItem } from '#src/derive/deadlines.ts';
import { agencyLink, letterLink, membersOf, type NamedLink } from '#src/views/namedLinks.ts';

/** A deadline with the names of all that it speaks of. */
export interface DueLine {
  readonly item: DueItem;
  readonly who: readonly NamedLink[];
  readonly to: NamedLink;
  readonly letter: NamedLink | null;
  /** Slugs of every agency meant, members of collectives too; what the filter by agency goes by. */
  readonly members: readonly string[];
}

export const dueLine = (province: LoadedProvince, item: DueItem): DueLine => ({
  item,
  who: item.who.map((slug) => agencyLink(province, slug)),
  to: agencyLink(province, item.to),
  letter: letterLink(province, item.letter),
  members: [...new Set(item.who.flatMap((slug) => [slug, ...membersOf(province, slug)]))],
});
