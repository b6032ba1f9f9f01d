import type { Letter } from '#src/datasets/content/letters.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { dueItems } from '#src/derive/deadlines.ts';
import { letterWords } from '#src/i18n/letters.ts';
import { formatDate } from '#src/thai/dates.ts';
import { askLines, type AskLine } from '#src/views/asks.ts';
import { agencyName, datasetById } from '#src/views/lookup.ts';
import { agencyLink, letterLink, type NamedLink } from '#src/views/namedLinks.ts';
import { existingPath } from '#src/views/sitePaths.ts';

export interface RecipientLine {
  readonly no: number;
  readonly asWritten: string;
  readonly corrected: string | null;
  readonly agency: NamedLink;
}

export interface ReferenceLine {
  readonly asWritten: string;
  readonly number: string;
  readonly date: string;
  /** Id of the doubt about it, on the same page. */
  readonly doubt: string | null;
  /** Where this site tells that letter itself. */
  readonly letter: NamedLink | null;
}

export interface OfficeHolder {
  readonly part: 'chair' | 'presenter' | 'discussionLedBy';
  readonly name: string;
  readonly position: string;
  readonly from: string | null;
  readonly with: string | null;
}

export interface LetterView {
  /** As the office wrote it: what needs no more than showing. */
  readonly letter: Letter;
  readonly title: string;
  readonly headTitle: string;
  readonly date: string;
  readonly asks: readonly AskLine[];
  readonly recipients: readonly RecipientLine[];
  readonly references: readonly ReferenceLine[];
  readonly meetingTime: string | null;
  readonly officeHolders: readonly OfficeHolder[];
  readonly indicators: readonly NamedLink[];
  readonly contact: NamedLink;
  /** Pages of the site that the letter's figures are on; those that there are. */
  readonly related: Letter['related'];
  /** Names of the agencies that it goes to or asks something of; what search filters by. */
  readonly agencies: readonly string[];
}

/** Page data of `/letters/<id>/`. Its figures stay in the text: they live in workbooks, and the indicators' pages bear them. */
export function letterView(province: LoadedProvince, letter: Letter): LetterView {
  const date = formatDate(letter.date, 'long');
  const asks = askLines(province, letter, dueItems(province));
  const concerned = new Set([...letter.recipients.map(({ agency }) => agency), ...asks.flatMap(({ members }) => members)]);
  return {
    letter,
    title: letterWords.page(letter.number, date),
    headTitle: letterWords.headTitle(letter.number, formatDate(letter.date, 'short')),
    date,
    asks,
    recipients: letter.recipients.map(({ no, asWritten, corrected, agency }) => ({ no, asWritten, corrected: corrected ?? null, agency: agencyLink(province, agency) })),
    references: referencesOf(province, letter),
    meetingTime: letter.meeting && letterWords.meetingTime(letter.meeting.weekday ?? letterWords.day, formatDate(letter.meeting.date, 'long'), letter.meeting.time),
    officeHolders: officeHoldersOf(letter),
    indicators: letter.indicators.flatMap((id) => indicatorLink(province, id) ?? []),
    contact: agencyLink(province, letter.contact.unit),
    related: letter.related.filter(({ path }) => existingPath(province, path) !== null),
    agencies: province.content.agencies.filter(({ slug }) => concerned.has(slug)).map(({ slug }) => agencyName(province, slug)),
  };
}

function referencesOf(province: LoadedProvince, { references }: Letter): ReferenceLine[] {
  return references.map(({ asWritten, number, date, doubt }) => {
    const told = province.content.letters.find((each) => each.number === number && each.date === date);
    return { asWritten, number, date: formatDate(date, 'long'), doubt: doubt ?? null, letter: told ? letterLink(province, told.id) : null };
  });
}

function officeHoldersOf({ meeting }: Letter): OfficeHolder[] {
  const parts = ['chair', 'presenter', 'discussionLedBy'] as const;
  return parts.flatMap((part) => {
    const holder = meeting?.[part];
    return holder ? [{ part, name: holder.name, position: holder.position, from: holder.from ?? null, with: holder.with ?? null }] : [];
  });
}

function indicatorLink(province: LoadedProvince, id: string): NamedLink | null {
  const definition = datasetById(province, id)?.definition;
  return definition?.indicator ? { slug: id, name: definition.title, path: `/indicators/${id}/` } : null;
}
