import { perProvince } from '#src/datasets/perProvince.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { otherPages } from '#src/views/contentPage.ts';
import { innovationPath, innovationYears } from '#src/views/innovation.ts';
import { indicatorsOf, recordsFor } from '#src/views/lookup.ts';
import { sectionYears, type YearSection } from '#src/views/siteFrame.ts';

/** Paths of pages that repeat what others say, or say nothing without a question: kept out of the sitemap. */
const UNLISTED = /^\/(search|print)\//;

/** Every page of the site, as paths without the base, in the order of the contract (design.md section 4). The one list of them. */
export const sitePaths = perProvince((province): readonly string[] => {
  const { agencies, letters } = province.content;
  const yearly = (section: YearSection): string[] => sectionYears(province, section).map((year) => `/${section}/${year}/`);
  return [
    '/',
    '/indicators/', ...indicatorsOf(province).map(({ dataset }) => `/indicators/${dataset.id}/`),
    ...yearly('evaluation'), ...innovationYears(province).map(innovationPath),
    ...yearly('plan'), ...recordsFor(province, 'projects').map(({ fiscalYear, id }) => `/plan/${fiscalYear}/${id}/`),
    ...yearly('budget'),
    ...yearly('activities'),
    ...yearly('calendar'),
    '/deadlines/',
    '/agencies/', ...agencies.map(({ slug }) => `/agencies/${slug}/`),
    '/letters/', ...letters.map(({ id }) => `/letters/${id}/`),
    '/province/', '/changes/', '/data/', '/data/differences/', '/search/', '/print/', '/print/summary/', ...province.content.meetings.map(({ id }) => `/print/${id}/`),
    '/about/', ...otherPages(province).map(({ path }) => path),
  ];
});

const pathSet = perProvince((province) => new Set(sitePaths(province)));

/** The path where it leads to a page of the site, else null: content names pages whose workbooks may be still to come. */
export const existingPath = (province: LoadedProvince, path: string): string | null =>
  pathSet(province).has(path.replace(/[?#].*$/, '')) ? path : null;

/** The pages that the sitemap names. */
export const listedPaths = (province: LoadedProvince): string[] => sitePaths(province).filter((path) => !UNLISTED.test(path));
