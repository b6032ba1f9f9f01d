import type { OnceDeadline } from '#src/datasets/content/deadlines.ts';
import type { Letter } from '#src/datasets/content/letters.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { deliverablesByQuarter, innovationTests, standingOfInnovation, type Deliverables, type InnovationStanding, type InnovationTest, type TestAnswer } from '#src/derive/innovations.ts';
import { innovationWords as words } from '#src/i18n/innovation.ts';
import { formatDate } from '#src/thai/dates.ts';
import { fiscalYearOf } from '#src/thai/fiscalPeriod.ts';
import { filesFor, type FilesAsOf } from '#src/views/datasetFiles.ts';
import { datasetFor, listField, recordsFor, textField } from '#src/views/lookup.ts';
import { agencyLink, letterLink, recipientLink, type NamedLink } from '#src/views/namedLinks.ts';

export interface Proposal {
  readonly id: string;
  readonly name: string;
  readonly agency: NamedLink | null;
  readonly tests: readonly { readonly test: InnovationTest; readonly answer: TestAnswer }[];
  readonly standing: InnovationStanding;
  readonly standingText: string;
  readonly deliverables: Deliverables;
  readonly note: string | null;
}

/** One call for proposals, as a letter has it. */
export interface ProposalCall {
  readonly title: string;
  readonly who: readonly NamedLink[];
  readonly to: NamedLink;
  readonly by: string;
  readonly past: boolean;
  readonly letter: NamedLink | null;
  readonly address: string | null;
  readonly contact: Letter['contact'] | null;
}

export interface InnovationView {
  readonly fiscalYear: number;
  readonly proposals: readonly Proposal[];
  readonly samples: readonly Proposal[];
  readonly calls: readonly ProposalCall[];
  readonly workbook: { readonly file: string; readonly sheet: string };
  readonly notes: readonly string[];
  readonly sources: FilesAsOf;
}

/** The years that have a page of proposals: those of whose workbook the table is there, filled or not. */
export const innovationYears = (province: LoadedProvince): readonly number[] => datasetFor(province, 'innovations')?.fiscalYears ?? [];

export const innovationPath = (fiscalYear: number): string => `/evaluation/${fiscalYear}/innovation/`;

/** Page data of `/evaluation/<fy>/innovation/`. Samples stand apart and count in nothing. */
export function innovationView(province: LoadedProvince, fiscalYear: number): InnovationView {
  const dataset = datasetFor(province, 'innovations');
  const rows = recordsFor(province, 'innovations', fiscalYear);
  const calls = province.content.deadlines.once.filter((each) => each.indicator === dataset?.id && fiscalYearOf(each.date) === fiscalYear);
  return {
    fiscalYear,
    proposals: rows.filter(({ sample }) => !sample).map((row) => proposalOf(province, row)),
    samples: rows.filter(({ sample }) => sample).map((row) => proposalOf(province, row)),
    calls: calls.map((each) => callOf(province, each)),
    workbook: { file: `${dataset?.definition.workbook ?? ''}.xlsx`, sheet: dataset?.definition.sheet ?? '' },
    notes: dataset?.definition.notes ?? [],
    sources: filesFor(province, 'innovations', fiscalYear),
  };
}

function proposalOf(province: LoadedProvince, row: RecordRow): Proposal {
  const tests = innovationTests.map((test) => ({ test, answer: answerOf(row, test) }));
  const standing = standingOfInnovation(tests.map(({ answer }) => answer));
  const agency = textField(row, 'agency');
  const named = (answer: TestAnswer): string => tests.filter((each) => each.answer === answer).map(({ test }) => words.test[test].title).join(', ');
  const texts: Record<InnovationStanding, string> = { counts: words.standings.counts, fails: words.failed(named('no')), open: words.because(named(null)) };
  return {
    id: row.id,
    name: textField(row, 'name') ?? row.id,
    agency: agency === null ? null : agencyLink(province, agency),
    tests,
    standing,
    standingText: texts[standing],
    deliverables: deliverablesByQuarter(listField(row, 'deliverables')),
    note: textField(row, 'note'),
  };
}

function answerOf(row: RecordRow, test: InnovationTest): TestAnswer {
  const answer = textField(row, test);
  return answer === 'yes' || answer === 'no' ? answer : null;
}

function callOf(province: LoadedProvince, { title, who, to, date, letter: id }: OnceDeadline): ProposalCall {
  const letter = province.content.letters.find((each) => each.id === id);
  const address = [letter?.from.place, letter?.from.address, letter?.from.postcode].filter((part) => part !== undefined).join(' ');
  return {
    title,
    who: who.map((slug) => agencyLink(province, slug)),
    to: recipientLink(province, to),
    by: formatDate(date, 'long'),
    past: date < province.referenceDate,
    letter: letterLink(province, id),
    address: address === '' ? null : address,
    contact: letter?.contact ?? null,
  };
}
