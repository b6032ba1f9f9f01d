import type { Assumption, Site } from '#src/datasets/content/site.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { formatDate } from '#src/thai/dates.ts';
import { rowFacts } from '#src/views/rowFacts.ts';

export interface ContentPageView {
  readonly title: string;
  readonly description: string | null;
  /** Markdown. */
  readonly body: string;
  /** What the site adds under the office's words. */
  readonly shows: 'reporting' | null;
}

/** The page about the site; the others that the office wrote stand under it. */
export const aboutName = 'about';

/** A page of `content/pages/` by its file's name; null when there is none. */
export function contentPage({ content }: LoadedProvince, name: string): ContentPageView | null {
  const page = content.pages[name];
  return page ? { title: page.title, description: page.description ?? null, body: page.body, shows: page.shows ?? null } : null;
}

export const contentPagePath = (name: string): string => (name === aboutName ? '/about/' : `/about/${name}/`);

/** The pages beside `about`, in the order of their file names: `/about/<name>/`. */
export const otherPages = ({ content }: LoadedProvince): { name: string; path: string; title: string; description: string | null }[] =>
  Object.entries(content.pages)
    .filter(([name]) => name !== aboutName)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, page]) => ({ name, path: contentPagePath(name), title: page.title, description: page.description ?? null }));

export interface SiteFacts {
  readonly assumptions: readonly Assumption[];
  readonly licence: Site['licence'];
  readonly publisher: string;
  readonly referenceDate: string;
  readonly referenceDateNote: string | null;
  /** Samples are shown, and there are some. */
  readonly samples: boolean;
}

/** What the whole site keeps to: today, licence, and what we settled ourselves. */
export function siteFacts(province: LoadedProvince): SiteFacts {
  const { content: { site }, datasets, referenceDate } = province;
  return {
    assumptions: site.assumptions,
    licence: site.licence,
    publisher: site.publisher,
    referenceDate: formatDate(referenceDate, 'long'),
    referenceDateNote: site.referenceDate === null ? null : (site.referenceDateNote ?? null),
    samples: datasets.some((dataset) => dataset.definition.sample || rowFacts(province, dataset).sampleRows > 0),
  };
}
