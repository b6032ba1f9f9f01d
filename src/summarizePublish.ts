import type { Made } from '#src/buildSite.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { publishWords as words } from '#src/i18n/publish.ts';
import type { ReleaseRecord } from '#src/publish/records.ts';
import { formatNumber } from '#src/thai/numbers.ts';
import { changesReport } from '#src/views/changesReport.ts';

/** Changes told one by one; the page of changes has them all. */
const mostChanges = 10;

/** What a publish tells at its end. `seconds` by stage; `standing` are the releases that stay. */
export function summaryLines({ record, made }: { record: ReleaseRecord; made: Made }, seconds: Readonly<Record<string, number>>, standing: readonly string[], current: string): string[] {
  const { province, diagnostics, last } = made;
  const workbooks = new Set(province.datasets.flatMap(({ files }) => files.map(({ file }) => file))).size;
  const [first = '', ...changes] = changesReport(province, last).split('\n');
  const count = (value: number): string => formatNumber(value, 0);
  return [
    words.done(record.id, Object.values(seconds).reduce((sum, each) => sum + each, 0)),
    words.counts(count(record.pages), count(record.figures), count(workbooks)),
    `  ${first}`,
    ...changes.slice(0, mostChanges).map((line) => `  ${line}`),
    ...(changes.length > mostChanges ? [words.more(changes.length - mostChanges)] : []),
    words.warnings(diagnostics.filter(({ severity }) => severity === 'warning').length),
    words.kept(standing, current),
  ];
}

/** Cells that state something: observations and fields of records. */
export function countFigures({ datasets }: LoadedProvince): number {
  const observed = datasets.flatMap(({ observations }) => observations).filter(({ value }) => value !== null);
  const fields = datasets.flatMap(({ records }) => records).flatMap((record) => Object.values(record.fields)).filter(({ value }) => value !== null);
  return observed.length + fields.length;
}
