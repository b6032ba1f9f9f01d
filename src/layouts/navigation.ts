import { sectionWords } from '#src/i18n/site.ts';
import type { SiteFrame, YearSection } from '#src/views/siteFrame.ts';
import type { PageKind } from '#src/layouts/pageKind.ts';

export interface NavLink {
  readonly label: string;
  /** Path without the base. */
  readonly path: string;
  readonly current: boolean;
}

type Section = keyof typeof sectionWords;

const sections = Object.keys(sectionWords) as Section[];
const yearSections: readonly YearSection[] = ['evaluation', 'plan', 'budget', 'activities', 'calendar'];
const isYearSection = (section: Section): section is YearSection => (yearSections as readonly string[]).includes(section);

/** Kinds that stand in a section of another name; the others bear the section's own. */
const sectionOfKind: Partial<Record<PageKind, Section>> = { indicator: 'indicators', project: 'plan', agency: 'agencies', letter: 'letters' };
const sectionOf = (kind: PageKind): Section | undefined => sectionOfKind[kind] ?? sections.find((section) => section === kind);

/** The year of a section nearest to what the reader looks at: the page's own, or else the latest. */
function yearFor(frame: SiteFrame, section: YearSection, year: number | undefined): number | undefined {
  const years = frame.sectionYears[section] ?? [];
  return year !== undefined && years.includes(year) ? year : years.toSorted((a, b) => b - a)[0];
}

/** The bar's links, in order. A section of years that has none is left out. */
export function mainLinks(frame: SiteFrame, kind: PageKind, fiscalYear: number | undefined): NavLink[] {
  const here = sectionOf(kind);
  return sections.flatMap((section) => {
    const year = isYearSection(section) ? yearFor(frame, section, fiscalYear) : undefined;
    if (isYearSection(section) && year === undefined) return [];
    const path = section === 'home' ? '/' : year === undefined ? `/${section}/` : `/${section}/${year}/`;
    return [{ label: sectionWords[section], path, current: section === here }];
  });
}

export interface YearLink {
  readonly year: number;
  readonly path: string;
  readonly current: boolean;
  /** Named when the year's page is of another section than the reader's. */
  readonly section: string | null;
}

/** One link a fiscal year: to the same section where it has that year, or else to the first section that does. */
export function yearLinks(frame: SiteFrame, kind: PageKind, fiscalYear: number | undefined): YearLink[] {
  const here = sectionOf(kind);
  return frame.fiscalYears.toSorted((a, b) => a - b).flatMap((year) => {
    const having = yearSections.filter((section) => frame.sectionYears[section]?.includes(year));
    const section = having.find((name) => name === here) ?? having[0];
    if (!section) return [];
    return [{ year, path: `/${section}/${year}/`, current: year === fiscalYear, section: section === here ? null : sectionWords[section] }];
  });
}
