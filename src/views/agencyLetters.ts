import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { DueItem } from '#src/derive/deadlines.ts';
import { askLines, type AskLine } from '#src/views/asks.ts';
import { letterLink, type NamedLink } from '#src/views/namedLinks.ts';

/** A letter that lists an agency, or asks something of it without listing it. */
export interface AgencyLetter {
  readonly letter: NamedLink;
  readonly subject: string;
  /** Its number in the list of recipients; null = it is not listed. */
  readonly no: number | null;
  readonly asks: readonly AskLine[];
}

/** Letters that concern an agency, the latest first. */
export function agencyLetters(province: LoadedProvince, slug: string, due: readonly DueItem[]): AgencyLetter[] {
  return province.content.letters.toReversed().flatMap((letter) => {
    const no = letter.recipients.find(({ agency }) => agency === slug)?.no ?? null;
    const asks = askLines(province, letter, due).filter(({ members }) => members.includes(slug));
    const link = letterLink(province, letter.id);
    return link && (no !== null || asks.length > 0) ? [{ letter: link, subject: letter.subject, no, asks }] : [];
  });
}
