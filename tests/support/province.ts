import type { Content } from '#src/datasets/content/content.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset, Observation, RecordRow } from '#src/datasets/model.ts';
import { noHistory } from '#src/datasets/state/history.ts';

interface DatasetParts {
  readonly id: string;
  readonly profile?: string;
  readonly kind?: 'series' | 'records';
  readonly observations?: readonly Observation[];
  readonly records?: readonly RecordRow[];
  readonly fiscalYears?: readonly number[];
  readonly asOf?: Dataset['asOf'];
  /** More of the definition: title, measures, notes. */
  readonly definition?: Readonly<Record<string, unknown>>;
}

/** A dataset of which only what a test speaks of is filled in. */
export function datasetOf({ id, profile, kind = 'records', observations = [], records = [], fiscalYears = [2561], asOf = {}, definition = {} }: DatasetParts): Dataset {
  const whole = { id, profile, kind, title: id, letters: [], notes: [], sample: false, measures: {}, ...definition };
  return { id, definition: whole as unknown as Dataset['definition'], files: [], fiscalYears, observations, records, totals: [], asOf, diagnostics: [] };
}

interface ProvinceParts {
  readonly datasets?: readonly Dataset[];
  readonly content?: Partial<Content>;
  readonly referenceDate?: string;
}

/** A province with nothing in it but what a test puts there. */
export function provinceOf({ datasets = [], content = {}, referenceDate = '2018-04-05' }: ProvinceParts = {}): LoadedProvince {
  const empty = { site: {}, province: { name: 'จังหวัดทดสอบ', nameEn: 'Test Province' }, agencies: [], bodies: [], collectives: [], letters: [], pages: {}, photos: [], meetings: [], deadlines: { once: [], rules: [] } };
  return { content: { ...empty, ...content } as unknown as Content, datasets, diagnostics: [], referenceDate, history: noHistory };
}
