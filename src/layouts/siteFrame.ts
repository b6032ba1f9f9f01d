import type { IsoDate } from '#src/thai/period.ts';

/** Sections whose pages are one per year, with the years that they have. */
export type YearSection = 'evaluation' | 'plan' | 'budget' | 'activities' | 'calendar';

/** What the frame of every page shows of the site. Years are Buddhist era. */
export interface SiteFrame {
  readonly siteTitle: string;
  readonly provinceName: string;
  readonly fiscalYears: readonly number[];
  readonly referenceDate: IsoDate;
  readonly sectionYears: Readonly<Partial<Record<YearSection, readonly number[]>>>;
}

export type PageKind =
  | 'indicator' | 'evaluation' | 'plan' | 'project' | 'budget' | 'activities' | 'calendar' | 'deadlines'
  | 'agency' | 'letter' | 'province' | 'changes' | 'data' | 'page' | 'print' | 'search' | 'home';
