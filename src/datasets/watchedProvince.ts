import { digestOfJson } from '#src/cache/answers.ts';
import { lazily, once } from '#src/cache/lazily.ts';
import { look, unwatched } from '#src/cache/looks.ts';
import { definitionDigest } from '#src/datasets/definitionDigest.ts';
import { rowsOf } from '#src/datasets/lazyDataset.ts';
import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { CorrectionMark, History } from '#src/datasets/state/history.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

type Plain = Pick<LoadedProvince, 'content' | 'datasets' | 'referenceDate'>;

/** All datasets' rows at once. */
export const allRows = 'all rows';
const diagnosed = 'diagnostics';
const historyOf = (key: string): string => `history ${key}`;

/**
 * A province that tells who watches what of it is looked at: each dataset's rows (`lazyDataset`), what was wrong, each
 * field of the history. Telling the history looks at every row, for a result that is looked at itself.
 */
export function watchedProvince(plain: Plain, diagnostics: readonly Diagnostic[], history: () => History): LoadedProvince {
  const told = once(() => unwatched(() => watchedHistory(history())));
  return {
    ...plain,
    get diagnostics() {
      look(diagnosed);
      return diagnostics;
    },
    get history() {
      return told();
    },
  };
}

function watchedHistory(history: History): History {
  const { publishes, published, changes, corrections, marks, accepted, kept } = history;
  return lazily<History>({ publishes: () => publishes, published: () => published, changes: () => changes, corrections: () => corrections, marks: () => marks, accepted: () => accepted, kept: () => kept }, (key) => look(historyOf(key)));
}

/** What anything may be made from without a look being noted: content, definitions, the day. */
export const baseOf = ({ content, datasets, referenceDate }: Plain): string =>
  digestOfJson([content, datasets.map(({ id, definition, fiscalYears }) => [id, definitionDigest(definition), fiscalYears]), referenceDate]);

/**
 * Tells the digest of anything that can be looked at; null of what has none. `rows` are those of the datasets, by what
 * tells that they were looked at. The marks of corrected figures have none of their own, for then one corrected figure
 * would be a change of every page: each is asked for by the cell of a figure, and is in the digest of that one's dataset.
 */
export function digestsOf(province: LoadedProvince, rows: ReadonlyMap<string, string>): (what: string) => string | null {
  const known = new Map<string, string | null>();
  const marks = once(() => marksByFile(province.history.marks));
  const datasets = once(() => new Map(province.datasets.map((dataset) => [rowsOf(dataset.id), dataset])));
  const rowDigest = ({ id, files }: LoadedProvince['datasets'][number]): string | null => {
    const read = rows.get(rowsOf(id));
    return read === undefined ? null : digestOfJson([read, [...new Set(files.map(({ file }) => upToMark(file)))].map((file) => marks().get(file) ?? [])]);
  };
  const compute = (what: string): string | null => {
    if (what === historyOf('marks')) return '';
    if (what === diagnosed) return digestOfJson(province.diagnostics);
    if (what === allRows) return digestOfJson(province.datasets.map(({ id }) => digest(rowsOf(id))));
    const dataset = datasets().get(what);
    if (dataset) return rowDigest(dataset);
    const key = (Object.keys(province.history) as (keyof History)[]).find((each) => historyOf(each) === what);
    return key === undefined ? null : digestOfJson(province.history[key]);
  };
  const digest = (what: string): string | null => {
    const before = known.get(what);
    if (before !== undefined) return before;
    const made = unwatched(() => compute(what));
    known.set(what, made);
    return made;
  };
  return digest;
}

/** A cell's name is that of its file, `#`, and where it is in it. A file's own name may have one too: such files share what is said of them. */
const upToMark = (name: string): string => name.replace(/#.*$/s, '');

const marksByFile = (marks: History['marks']): ReadonlyMap<string, readonly (readonly [string, CorrectionMark])[]> =>
  Map.groupBy(Object.entries(marks), ([cell]) => upToMark(cell));
