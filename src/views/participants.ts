import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { membersOf } from '#src/derive/partyMembers.ts';
import { compareThai } from '#src/thai/text.ts';
import { agencyName, listField, officialRecords, textField } from '#src/views/lookup.ts';

/** Shorter names also stand inside other words. */
const shortestName = 12;

interface Party {
  readonly slug: string;
  /** Bodies and collectives that it is counted with. */
  readonly within: readonly string[];
  readonly names: readonly string[];
}

function partiesOf({ content }: LoadedProvince): Party[] {
  const { agencies, bodies, collectives } = content;
  return [...agencies, ...bodies].map((each) => ({
    slug: each.slug,
    within: 'role' in each && each.parent !== undefined ? [each.parent] : [],
    names: [each.name, ...each.abbreviations].filter((name) => name.length >= shortestName),
  })).concat(collectives.map(({ slug }) => ({ slug, within: [], names: [] })));
}

/**
 * Slugs by which a row of the planning calendar is found: those it lists, the members of a collective that it lists, a
 * collective all of whose members it lists, the body that a listed one is part of, and those whom its own words name
 * (step 7 of letter sk-2561-04-05 names the local administration in its detail only).
 */
export function participantsOf(province: LoadedProvince, row: RecordRow): string[] {
  const { collectives } = province.content;
  const text = [textField(row, 'name'), textField(row, 'note')].join(' ');
  const parties = partiesOf(province);
  const listed = listField(row, 'agencies');
  const named = parties.filter(({ names }) => names.some((name) => text.includes(name))).map(({ slug }) => slug);
  const inListed = collectives.filter(({ slug }) => listed.includes(slug)).flatMap(({ members }) => members);
  const direct = new Set([...listed, ...named, ...inListed]);
  const whole = collectives.filter((each) => each.members.length > 0 && each.members.every((slug) => direct.has(slug))).map(({ slug }) => slug);
  const within = parties.filter(({ slug }) => direct.has(slug)).flatMap((each) => each.within);
  return [...new Set([...direct, ...whole, ...within])];
}

/** Those whom the rows of a calendar list, one name of each group of the same members. */
export function participantOptions(province: LoadedProvince, fiscalYears: readonly number[]): { readonly value: string; readonly label: string }[] {
  const rows = [...officialRecords(province, 'calendar'), ...officialRecords(province, 'resolutions')].filter(({ fiscalYear }) => fiscalYears.includes(fiscalYear));
  const listed = [...new Set(rows.flatMap((row) => listField(row, 'agencies')))];
  const { collectives } = province.content;
  const inGroups = collectives.filter(({ slug }) => listed.includes(slug)).flatMap(({ members }) => members);
  const bodies = inGroups.filter((slug) => province.content.bodies.some((body) => body.slug === slug));
  const groupKey = (slug: string): string => (membersOf(province, slug).length > 1 ? membersOf(province, slug).join(' ') : slug);
  const once = Map.groupBy([...listed, ...bodies], groupKey);
  return [...once.values()].flatMap(([first]) => first ?? []).map((value) => ({ value, label: agencyName(province, value) })).sort((a, b) => compareThai(a.label, b.label));
}
