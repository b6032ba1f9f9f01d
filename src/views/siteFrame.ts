import type { DatasetDefinition } from '#src/datasets/definition.ts';
import { perProvince } from '#src/datasets/perProvince.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { fiscalYearOf } from '#src/thai/fiscalPeriod.ts';
import type { IsoDate } from '#src/thai/period.ts';

/** Sections whose pages are one per year, with the years that they have. */
export type YearSection = 'evaluation' | 'plan' | 'budget' | 'activities' | 'calendar';

/** What the frame of every page shows of the site. Years are Buddhist era. */
export interface SiteFrame {
  readonly siteTitle: string;
  readonly provinceName: string;
  /** Who answers for the site, and under which licence its data may be used. */
  readonly publisher?: string;
  readonly licence?: string;
  readonly fiscalYears: readonly number[];
  readonly referenceDate: IsoDate;
  /** The last publish that changed a figure; null before the first. */
  readonly published?: IsoDate | null;
  readonly sectionYears: Readonly<Partial<Record<YearSection, readonly number[]>>>;
}

const profilesOf: Record<YearSection, readonly NonNullable<DatasetDefinition['profile']>[]> = {
  evaluation: ['components', 'rounds', 'levels'],
  plan: ['projects'],
  budget: ['disbursement', 'projects'],
  activities: ['activities'],
  calendar: ['calendar'],
};

/** The years that a section has pages for: fiscal years, but the calendar goes by the calendar year of its work. */
export function sectionYears(province: LoadedProvince, section: YearSection): number[] {
  const datasets = province.datasets.filter((dataset) => dataset.definition.profile && profilesOf[section].includes(dataset.definition.profile));
  const years = section === 'calendar' ? datasets.flatMap((dataset) => calendarYears(dataset)) : datasets.flatMap((dataset) => dataset.fiscalYears);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Buddhist-era calendar years in which the steps of a planning calendar fall; a calendar of one year has one page. */
function calendarYears(dataset: LoadedProvince['datasets'][number]): number[] {
  return dataset.records.flatMap((record) => {
    const when = record.fields.when?.value;
    return typeof when === 'object' && when !== null && 'to' in when ? [Number(when.to.slice(0, 4)) + 543] : [];
  });
}

export const siteFrame = perProvince((province): SiteFrame => {
  const { site, province: info } = province.content;
  const sections: YearSection[] = ['evaluation', 'plan', 'budget', 'activities', 'calendar'];
  return {
    siteTitle: site.siteTitle,
    provinceName: info.name,
    publisher: site.publisher,
    licence: site.licence.name,
    fiscalYears: [...new Set([...province.datasets.flatMap((dataset) => dataset.fiscalYears), fiscalYearOf(province.referenceDate)])].sort((a, b) => a - b),
    referenceDate: province.referenceDate,
    published: province.history.published,
    sectionYears: Object.fromEntries(sections.map((section) => [section, sectionYears(province, section)])),
  };
});
