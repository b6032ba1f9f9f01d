import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { RecordRow } from '#src/datasets/model.ts';
import { membersOf } from '#src/derive/partyMembers.ts';
import { formatSpan } from '#src/thai/dates.ts';
import { ceToBe } from '#src/thai/era.ts';
import { agencyName, listField, recordsFor, spanField, textField } from '#src/views/lookup.ts';

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
  /** Buddhist-era calendar years whose page shows the whole. */
  readonly years: readonly number[];
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
  const named = recordsFor(province, 'calendar').flatMap((row) => {
    const how = namedIn(province, row, slug);
    const year = yearOf(row);
    return how && year !== null ? [{ row, how, year }] : [];
  });
  const yearOfPlan = new Map(recordsFor(province, 'calendar').map((row) => [row.fiscalYear, yearOf(row)]));
  const resolutions = recordsFor(province, 'resolutions').flatMap((row) => {
    const how = namedIn(province, row, slug);
    return how ? [{ row, how, year: yearOfPlan.get(row.fiscalYear) ?? null }] : [];
  });
  return {
    steps: named.map(({ row, how, year }) => stepOf(row, 'name', 'when', how.via, `/calendar/${year}/#step-${row.id}`)),
    resolutions: resolutions.map(({ row, how, year }) => stepOf(row, 'resolution', 'due', how.via, year === null ? null : `/calendar/${year}/#resolutions`)),
    years: [...new Set([...named, ...resolutions].flatMap(({ year }) => year ?? []))],
  };
}

function stepOf(row: RecordRow, nameKey: string, whenKey: string, via: readonly string[], path: string | null): AgencyStep {
  const when = spanField(row, whenKey);
  return { id: row.id, name: textField(row, nameKey) ?? row.id, when: when && formatSpan(when), via, path };
}
