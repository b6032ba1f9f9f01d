import type { Letter, LetterAsk } from '#src/datasets/content/letters.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { DueItem } from '#src/derive/deadlines.ts';
import { membersOf } from '#src/derive/partyMembers.ts';
import { formatDate } from '#src/thai/dates.ts';
import { normaliseText } from '#src/thai/text.ts';
import { dueGroups, type DueGroup } from '#src/views/dueGroups.ts';
import { agencyLink, type NamedLink } from '#src/views/namedLinks.ts';

/** One thing that a letter asks, with the names of all that it speaks of and how it stands. */
export interface AskLine {
  readonly text: string;
  readonly who: readonly NamedLink[];
  /** Who a collective name stands for, where the documents do not list them; and what of the names is our own reading. */
  readonly whoNotes: readonly string[];
  readonly to: NamedLink | null;
  /** The day as readers read it; null where the letter names none. */
  readonly by: string | null;
  readonly byAsWritten: string | null;
  readonly due: DueGroup | null;
  /** Slugs of every agency that is asked. */
  readonly members: readonly string[];
}

/** A collective that the documents do not list, but that the letter is addressed to, is the letter's own list of recipients. */
function isAddressee(province: LoadedProvince, letter: Letter, slug: string): boolean {
  const collective = province.content.collectives.find((each) => each.slug === slug);
  const line = letter.to.line === null ? '' : normaliseText(letter.to.line);
  return collective !== undefined && collective.members.length === 0 && [collective.name, ...collective.abbreviations].some((name) => normaliseText(name) === line);
}

/** Every agency that an ask is put to: members of collectives, and the recipients where the addressee is asked. */
function askedAgencies(province: LoadedProvince, letter: Letter, ask: LetterAsk): string[] {
  const slugs = ask.who.flatMap((slug) => (isAddressee(province, letter, slug) ? letter.recipients.map(({ agency }) => agency) : membersOf(province, slug)));
  return [...new Set(slugs)];
}

function askLine(province: LoadedProvince, letter: Letter, ask: LetterAsk, due: readonly DueItem[]): AskLine {
  const items = ask.deadlineId === undefined ? [] : due.filter(({ id, rule }) => id === ask.deadlineId || rule === ask.deadlineId);
  const [group] = dueGroups(items);
  return {
    text: ask.text,
    who: ask.who.map((slug) => agencyLink(province, slug)),
    whoNotes: [...new Set([...province.content.collectives.flatMap(({ slug, note }) => (note !== undefined && ask.who.includes(slug) ? [note] : [])), ...items.flatMap(({ whoNote }) => whoNote ?? [])])],
    to: ask.to === null ? null : agencyLink(province, ask.to),
    by: group?.by ?? (ask.deadline === null ? null : formatDate(ask.deadline, 'short')),
    byAsWritten: ask.deadlineAsWritten,
    due: group ?? null,
    members: askedAgencies(province, letter, ask),
  };
}

/** What a letter asks, in its order. `due` are all deadlines as they stand on the reference date. */
export const askLines = (province: LoadedProvince, letter: Letter, due: readonly DueItem[]): AskLine[] => letter.asks.map((ask) => askLine(province, letter, ask, due));
