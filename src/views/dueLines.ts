import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { joinProofs, withProof, type DueItem, type DuePart } from '#src/derive/dueItem.ts';
import { allMembers } from '#src/derive/partyMembers.ts';
import { agencyLink, letterLink, recipientLink, type NamedLink } from '#src/views/namedLinks.ts';
import { proofPlaces, type ProofPlace } from '#src/views/proof.ts';

/** A deadline with the names of all that it speaks of. */
export interface DueLine {
  readonly item: DueItem;
  readonly who: readonly NamedLink[];
  /** How many agencies that is. */
  readonly agencies: number;
  readonly to: NamedLink;
  readonly letter: NamedLink | null;
  /** Slugs of every agency meant, members of collectives too; what the filter by agency goes by. */
  readonly members: readonly string[];
  readonly proof: readonly ProofPlace[];
}

/** The cells that show a state: those that are empty of what is not found, else those that hold the report. */
export const shownBy = ({ missing, evidence }: Pick<DueItem, 'missing' | 'evidence'>) => (missing.length > 0 ? missing : evidence);

function lineOf(province: LoadedProvince, item: DueItem, who: readonly string[]): DueLine {
  const agencies = allMembers(province, who);
  return {
    item,
    who: who.map((slug) => agencyLink(province, slug)),
    agencies: agencies.length,
    to: recipientLink(province, item.to),
    letter: letterLink(province, item.letter),
    members: [...new Set([...who, ...agencies])],
    proof: ['not-due', 'past'].includes(item.state) ? [] : proofPlaces({ cells: shownBy(item), files: item.files }),
  };
}

/** A deadline as one line, however its agencies stand. */
export const dueLine = (province: LoadedProvince, item: DueItem): DueLine => lineOf(province, item, item.who);

const standing = ({ state, daysLate }: DuePart): string => `${state} ${daysLate ?? ''}`;

/** A deadline as lines of those that stand alike: under the name of the letter where all do, else by agency. */
export function dueLines(province: LoadedProvince, item: DueItem): DueLine[] {
  const alike = [...Map.groupBy(item.parts, standing).values()];
  if (alike.length <= 1) return [dueLine(province, item)];
  return alike.map((parts) => lineOf(province, withProof(item, joinProofs(parts)), parts.map(({ agency }) => agency)));
}
