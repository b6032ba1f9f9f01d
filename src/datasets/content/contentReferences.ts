import type { Content } from '#src/datasets/content/content.ts';
import { contentError } from '#src/datasets/content/contentDiagnostic.ts';
import { contentWords } from '#src/i18n/content.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

const { expectations, fixes } = contentWords;

/** A slug somewhere in a file that must be one of a set. */
interface Reference {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

const duplicates = (ids: readonly Reference[]): Diagnostic[] =>
  ids
    .filter(({ value }, index) => ids.findIndex((other) => other.value === value) < index)
    .map(({ file, path, value }) => contentError('content-duplicate', { file, path }, `"${value}"`, expectations.unique, fixes.duplicate));

const dangling = (references: readonly Reference[], known: ReadonlySet<string>, expected: string): Diagnostic[] =>
  references
    .filter(({ value }) => !known.has(value))
    .map(({ file, path, value }) => contentError('content-reference', { file, path }, `"${value}"`, expected, fixes.reference));

const one = (file: string, path: readonly PropertyKey[], value: string | null | undefined): Reference[] => (value === null || value === undefined ? [] : [{ file, path, value }]);

const many = (file: string, path: readonly PropertyKey[], values: readonly string[]): Reference[] => values.map((value, index) => ({ file, path: [...path, index], value }));

const letterFile = (id: string): string => `content/letters/${id}.md`;
const agenciesFile = 'content/agencies.yaml';
const deadlinesFile = 'content/deadlines.yaml';
const provinceFile = 'content/province.yaml';

const meetingFile = (id: string): string => `content/meetings/${id}.yaml`;

/** Names that the sections of the meetings' papers use, by what they name. */
function meetingReferences({ meetings }: Content): { parties: Reference[]; letters: Reference[] } {
  const sections = meetings.flatMap(({ id, sections: all }) => all.map((section, index) => ({ file: meetingFile(id), path: ['sections', index], section })));
  return {
    parties: sections.flatMap(({ file, path, section }) => (section.kind === 'recipients' ? many(file, [...path, 'of'], section.of ?? []) : [])),
    letters: sections.flatMap(({ file, path, section }) =>
      section.kind === 'recipients' ? one(file, [...path, 'letter'], section.letter) : section.kind === 'letters' ? many(file, [...path, 'letters'], section.letters ?? []) : [],
    ),
  };
}

/** Names of whoever may be asked: agencies, bodies and collectives. */
function partyReferences({ agencies, collectives, deadlines, letters, province }: Content): Reference[] {
  const due = [['once', deadlines.once], ['rules', deadlines.rules]] as const;
  return [
    ...agencies.flatMap(({ parent }, index) => one(agenciesFile, ['agencies', index, 'parent'], parent)),
    ...collectives.flatMap(({ members }, index) => many(agenciesFile, ['collectives', index, 'members'], members)),
    ...due.flatMap(([group, items]) =>
      items.flatMap(({ who, to }, index) => [...many(deadlinesFile, [group, index, 'who'], who), ...one(deadlinesFile, [group, index, 'to'], to)]),
    ),
    ...letters.flatMap(({ id, asks, contact }) => [
      ...asks.flatMap(({ who, to }, index) => [...many(letterFile(id), ['asks', index, 'who'], who), ...one(letterFile(id), ['asks', index, 'to'], to)]),
      ...one(letterFile(id), ['contact', 'unit'], contact.unit),
    ]),
    ...(province.monitoring?.items ?? []).flatMap(({ who }, index) => many(provinceFile, ['monitoring', 'items', index, 'who'], who)),
  ];
}

/** Names of units that must have a page of their own. */
function agencyReferences({ letters, province }: Content): Reference[] {
  return [
    ...letters.flatMap(({ id, recipients }) => recipients.flatMap(({ agency }, index) => one(letterFile(id), ['recipients', index, 'agency'], agency))),
    ...province.districts.flatMap(({ agency }, index) => one(provinceFile, ['districts', index, 'agency'], agency)),
  ];
}

function letterReferences({ agencies }: Content): Reference[] {
  return [
    ...agencies.flatMap(({ listedIn, roles }, index) => [
      ...listedIn.flatMap(({ letter }, at) => one(agenciesFile, ['agencies', index, 'listedIn', at, 'letter'], letter)),
      ...roles.flatMap(({ letter }, at) => one(agenciesFile, ['agencies', index, 'roles', at, 'letter'], letter)),
    ]),
  ];
}

/** Deadlines and sections of province.yaml name where they come from: a letter or an entry of `sources`. */
function sourceReferences({ deadlines, province }: Content): Reference[] {
  const sections = ['vision', 'missions', 'values', 'planning', 'deployment', 'monitoring', 'hr', 'outstanding', 'covid', 'closing'] as const;
  return [
    ...deadlines.once.flatMap(({ letter }, index) => one(deadlinesFile, ['once', index, 'letter'], letter)),
    ...deadlines.rules.flatMap(({ letter }, index) => one(deadlinesFile, ['rules', index, 'letter'], letter)),
    ...sections.flatMap((name) => one(provinceFile, [name, 'source'], province[name]?.source)),
    ...(province.monitoring?.items ?? []).flatMap(({ source }, index) => one(provinceFile, ['monitoring', 'items', index, 'source'], source)),
  ];
}

function doubtFaults({ letters }: Content): Diagnostic[] {
  return letters.flatMap(({ id, doubts, references, variants, signer }) => {
    const file = letterFile(id);
    const named: Reference[] = [
      ...references.flatMap(({ doubt }, index) => one(file, ['references', index, 'doubt'], doubt)),
      ...variants.flatMap(({ doubt }, index) => one(file, ['variants', index, 'doubt'], doubt)),
      ...one(file, ['signer', 'doubt'], signer.doubt),
    ];
    return dangling(named, new Set(doubts.map((doubt) => doubt.id)), expectations.knownDoubt);
  });
}

/** Both files tell who is on a letter's list; they must agree. */
function listingFaults({ agencies, letters }: Content): Diagnostic[] {
  const listed = new Set(letters.flatMap(({ id, recipients }) => recipients.map(({ no, agency }) => `${id} ${no} ${agency}`)));
  return agencies.flatMap(({ slug, listedIn }, index) =>
    listedIn.flatMap(({ letter, no }, at) =>
      listed.has(`${letter} ${no} ${slug}`)
        ? []
        : [contentError('content-reference', { file: agenciesFile, path: ['agencies', index, 'listedIn', at] }, `"${letter}" ${no}`, expectations.listing(no), fixes.listing)],
    ),
  );
}

/** Everything that bears an id of its own, by the file and field where it stands. */
function identities({ agencies, bodies, collectives, deadlines }: Content) {
  const parties = Object.entries({ agencies, bodies, collectives }).flatMap(([group, items]) =>
    items.map(({ slug }, index): Reference => ({ file: agenciesFile, path: [group, index, 'slug'], value: slug })),
  );
  const due = Object.entries(deadlines).flatMap(([group, items]) => items.map(({ id }, index): Reference => ({ file: deadlinesFile, path: [group, index, 'id'], value: id })));
  return { parties, due };
}

/** Every name that one file of `content/` uses of another. */
export function checkReferences(content: Content): Diagnostic[] {
  const { agencies, letters, province } = content;
  const letterIds = letters.map(({ id }) => id);
  const { parties, due } = identities(content);
  const meetings = meetingReferences(content);
  const values = (references: readonly Reference[]): Set<string> => new Set(references.map(({ value }) => value));
  const asked = letters.flatMap(({ id, asks }) => asks.flatMap(({ deadlineId }, index) => one(letterFile(id), ['asks', index, 'deadlineId'], deadlineId)));
  return [
    ...duplicates(parties),
    ...duplicates(due),
    ...dangling([...partyReferences(content), ...meetings.parties], values(parties), expectations.knownSlug),
    ...dangling(agencyReferences(content), new Set(agencies.map(({ slug }) => slug)), expectations.knownAgency),
    ...dangling([...letterReferences(content), ...meetings.letters], new Set(letterIds), expectations.knownLetter),
    ...dangling(sourceReferences(content), new Set([...letterIds, ...province.sources.map(({ id }) => id)]), expectations.knownSource),
    ...dangling(asked, values(due), expectations.knownDeadline),
    ...doubtFaults(content),
    ...listingFaults(content),
  ];
}
