import type { Meeting, MeetingSection } from '#src/datasets/content/meetings.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { meetingWords } from '#src/i18n/meetings.ts';
import { formatDate } from '#src/thai/dates.ts';
import { paperSection, type PaperSection } from '#src/views/paperSections.ts';

/** One fact of the cover; null is left as a dotted line to fill in by hand. */
export interface CoverLine {
  readonly term: string;
  readonly text: string | null;
}

export interface NumberedSection {
  /** Id of its heading on the page. */
  readonly id: string;
  readonly title: string;
  readonly section: PaperSection;
}

export interface MeetingView {
  readonly meeting: Meeting;
  readonly path: string;
  readonly fiscalYear: number;
  readonly cover: readonly CoverLine[];
  readonly sections: readonly NumberedSection[];
}

const meetingPath = (id: string): string => `/print/${id}/`;

/** A paper for one meeting: its cover, and its sections in the order of the file. No sample stands on paper. */
export function meetingView(province: LoadedProvince, meeting: Meeting): MeetingView {
  const fiscalYear = meeting.fiscalYear ?? province.content.site.defaultFiscalYear;
  return {
    meeting,
    path: meetingPath(meeting.id),
    fiscalYear,
    cover: coverOf(meeting),
    sections: meeting.sections.map((section, index) => ({
      id: `section-${index + 1}`,
      title: meetingWords.numbered(index + 1, headingOf(section)),
      section: paperSection(province, section, fiscalYear),
    })),
  };
}

const headingOf = (section: MeetingSection): string => section.title ?? meetingWords.sections[section.kind];

function coverOf({ session, committee, date, time, place, agendaNo }: Meeting): CoverLine[] {
  return [
    { term: meetingWords.session, text: session },
    ...(committee === null ? [] : [{ term: meetingWords.committee, text: committee }]),
    { term: meetingWords.date, text: date && formatDate(date, 'long') },
    { term: meetingWords.time, text: time && meetingWords.clock(time) },
    { term: meetingWords.place, text: place },
    { term: meetingWords.agendaNo, text: agendaNo },
  ];
}

export interface PaperCard {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** What of the meeting is known. */
  readonly facts: string;
  readonly sample: boolean;
}

/** The papers that `/print/` lists. */
export const paperCards = ({ content }: LoadedProvince): PaperCard[] =>
  content.meetings.map(({ id, title, session, date, place, sample }) => ({
    id,
    path: meetingPath(id),
    title,
    facts: [session, date && formatDate(date, 'long'), place].filter((text) => text !== null).join(' · '),
    sample,
  }));
