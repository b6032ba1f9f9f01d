import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { membersOf } from '#src/derive/partyMembers.ts';
import { formatSpan } from '#src/thai/dates.ts';
import { ceToBe } from '#src/thai/era.ts';
import { participantOptions } from '#src/views/participants.ts';
import { agencyName, listField, officialRecords, spanField, textField } from '#src/views/lookup.ts';

/** A step of the planning calendar, or a resolution, that names the agency. */
export interface AgencyStep {
  readonly id: string;
  readonly name: string;
  /** As readers read it; null where nothing is printed. */
  readonly when: string | null;
  /** The collective names by which the agency is meant; empty where it is named itself. */
  readonly via: readonly string[];
  /** Null where no page shows it: the calendar itself is still to come. */
  readonly path: string | null;
}

export interface AgencySteps {
  readonly steps: readonly AgencyStep[];
  readonly resolutions: readonly AgencyStep[];
  /** Pages that show the whole, each with the name that its filter finds the agency by. */
  readonly calendars: readonly { readonly year: number; readonly who: string | null; readonly whoName: string | null }[];
  /** Steps of those whom nobody can name yet: agencies that will have put forward a project. */
  readonly open: readonly { readonly name: string; readonly note: string | null; readonly steps: readonly AgencyStep[] }[];
}

const yearOf = (row: RecordRow): number | null => {
  const when = spanField(row, 'when');
  return when && ceToBe(Number(when.to.slice(0, 4)));
};

function namedIn(province: LoadedProvince, row: RecordRow, slug: string): { via: string[] } | null {
  const listed = listField(row, 'agencies');
  if (listed.includes(slug)) return { via: [] };
  const via = listed.filter((each) => membersOf(province, each).includes(slug)).map((each) => agencyName(province, each));
  return via.length > 0 ? { via } : null;
}

/** What the planning calendar and the resolutions beside it give to an agency. */
export function agencySteps(province: LoadedProvince, slug: string): AgencySteps {
  const named = officialRecords(province, 'calendar').flatMap((row) => {
    const how = namedIn(province, row, slug);
    const year = yearOf(row);
    return how && year !== null ? [{ row, how, year }] : [];
  });
  const yearOfPlan = new Map(officialRecords(province, 'calendar').map((row) => [row.fiscalYear, yearOf(row)]));
  const resolutions = officialRecords(province, 'resolutions').flatMap((row) => {
    const how = namedIn(province, row, slug);
    return how ? [{ row, how, year: yearOfPlan.get(row.fiscalYear) ?? null }] : [];
  });
  return {
    steps: named.map(({ row, how, year }) => stepOf(row, 'name', 'when', how.via, `/calendar/${year}/#step-${row.id}`)),
    resolutions: resolutions.map(({ row, how, year }) => stepOf(row, 'resolution', 'due', how.via, year === null ? null : `/calendar/${year}/#resolutions`)),
    calendars: [...new Set([...named, ...resolutions].flatMap(({ year }) => year ?? []))].map((year) => ({ year, ...filterOf(province, year, slug) })),
    open: named.length > 0 ? openSteps(province) : [],
  };
}

/** The name in the filter of a calendar that finds the agency's rows: its own, or a collective's. */
function filterOf(province: LoadedProvince, year: number, slug: string): { who: string | null; whoName: string | null } {
  const planYears = officialRecords(province, 'calendar').filter((row) => yearOf(row) === year).map(({ fiscalYear }) => fiscalYear);
  const options = participantOptions(province, planYears);
  const own = options.find(({ value }) => value === slug) ?? options.find(({ value }) => membersOf(province, value).includes(slug));
  return { who: own?.value ?? null, whoName: own?.label ?? null };
}

function openSteps(province: LoadedProvince): AgencySteps['open'] {
  return province.content.collectives.filter(({ members }) => members.length === 0).flatMap(({ slug, name, note }) => {
    const rows = officialRecords(province, 'calendar').filter((row) => listField(row, 'agencies').includes(slug));
    return rows.length === 0 ? [] : [{ name, note: note ?? null, steps: rows.map((row) => stepOf(row, 'name', 'when', [], `/calendar/${yearOf(row)}/#step-${row.id}`)) }];
  });
}

function stepOf(row: RecordRow, nameKey: string, whenKey: string, via: readonly string[], path: string | null): AgencyStep {
  const when = spanField(row, whenKey);
  return { id: row.id, name: textField(row, nameKey) ?? row.id, when: when && formatSpan(when), via, path };
}
