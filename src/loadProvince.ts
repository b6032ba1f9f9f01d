import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { noAnswers, openAnswers, type Answers } from '#src/cache/answers.ts';
import type { Kept } from '#src/cache/kept.ts';
import type { Store } from '#src/cache/store.ts';
import type { Content } from '#src/datasets/content/content.ts';
import { checkEvidence } from '#src/datasets/content/evidenceReferences.ts';
import { readContent } from '#src/datasets/content/readContent.ts';
import { fitWorkbooks } from '#src/datasets/fitWorkbooks.ts';
import { loadDefinitions } from '#src/datasets/loadDefinitions.ts';
import { withoutSampleMeetings, withoutSamples, type LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { pastOf } from '#src/datasets/state/share.ts';
import type { History } from '#src/datasets/state/history.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';
import { baseOf, digestsOf, watchedProvince } from '#src/datasets/watchedProvince.ts';
import { nextHistory } from '#src/derive/changes/nextHistory.ts';
import { keepLastGood } from '#src/keepLastGood.ts';
import { noSuchFile } from '#src/i18n/diagnostics.ts';
import { readDatasets, type Finder } from '#src/readDatasets.ts';
import { photoProjects } from '#src/rules/photoProjects.ts';
import { checkAhead, checkAll } from '#src/rules/rules.ts';
import { startReading } from '#src/startReading.ts';
import { noStopwatch, Tally, type Stopwatch } from '#src/stopwatch.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { fileProblem, type Diagnostic } from '#src/workbook/diagnostic.ts';
import { isTable, listWorkbooks, type Listing } from '#src/workbook/listWorkbooks.ts';

export interface Directories {
  readonly spreadsheets: string;
  readonly content: string;
}

/** Gives the day of today; an argument, so that a build can be repeated. */
export type Clock = () => IsoDate;

const order = { error: 0, warning: 1, info: 2 } as const;

/**
 * The one way in: reads the content and the workbooks, maps them to typed rows and checks them.
 * Everything wrong is in `diagnostics`, worst first; only failures of the disk are thrown.
 * `last` is the state of the publish before (null: there was none), by which changes are told and good figures kept
 * if the site says so; without it, or where `mayKeep` is false, every error stays one. `store` holds typed rows of earlier
 * loads, and what was found out about them: what has not changed is neither read nor checked again.
 */
export async function loadProvince(directories: Directories, clock: Clock, last?: SiteState | null, mayKeep = last !== undefined, stopwatch: Stopwatch = noStopwatch, store: Pick<Kept, 'rows' | 'findings'> | null = null): Promise<LoadedProvince> {
  const readsAnew = store === null || store.rows.wasEmpty;
  if (readsAnew) startReading();
  const listed = existsSync(directories.spreadsheets) ? await listWorkbooks(directories.spreadsheets) : null;
  // Before the definitions, which take this process as long as others take to get ready.
  if (readsAnew) startReading(listed?.files.length);
  const { definitions, diagnostics: definitionFaults } = await loadDefinitions(directories.content, store?.findings);
  const fit = fitWorkbooks(definitions, listed?.files ?? []);
  // The rest of the content is read while the first workbooks are.
  const reading = readContent(directories.content, store?.findings);
  const finding = reading.then(({ content }) => finderOf(content));
  const checking = new Tally();
  const heard = (dataset: Dataset): void => checking.time(() => checkAhead(dataset));
  const { datasets: everything, diagnostics: fileFaults, digests } = await readDatasets(definitions, fit.files, finding, { stopwatch, kept: store?.rows ?? null, heard });
  // It was checking, though others read meanwhile.
  stopwatch.elsewhere('check', checking.cost);
  stopwatch.elsewhere('open', { wall: 0, cpu: -checking.cost.cpu });
  const { content, diagnostics: contentFaults } = await reading;
  const faults: Diagnostic[] = [
    ...contentFaults,
    ...definitionFaults,
    ...checkEvidence(content.deadlines, definitions),
    ...listingFaults(listed),
    ...fit.diagnostics,
    ...fileFaults,
    ...everything.flatMap((dataset) => dataset.diagnostics),
  ];
  const before = last?.province === content.province.name ? last : null;
  const today = clock();
  const referenceDate = content.site.referenceDate ?? today;
  const base = store ? baseOf({ content, datasets: everything, referenceDate }) : '';
  // Of rows alone: the history is told by what is found in them.
  const findings = store ? openAnswers(store.findings, base, (what) => digests.get(what) ?? null) : noAnswers;
  // What was read is as its digests say; what is mixed with rows of an earlier publish is not.
  const checkAcross = (datasets: readonly Dataset[]) => stopwatch.time('check', () => [...checkAll(datasets, datasets === everything ? findings : noAnswers), ...photoProjects(content.photos, datasets)]);
  const { onBadWorkbook, samples } = content.site;
  const { datasets, diagnostics, kept } = mayKeep && onBadWorkbook === 'keep-last-good'
    ? keepLastGood({ definitions, datasets: everything, faults }, before, today, checkAcross)
    : { datasets: everything, diagnostics: [...faults, ...checkAcross(everything)], kept: [] };
  const shown = samples === 'hide' ? withoutSamples(datasets) : datasets;
  const history = (): History => nextHistory(before && pastOf(before, shown, kept.length === 0 ? findings : noAnswers), { datasets: shown, kept, samples, today });
  const province = watchedProvince({ content: samples === 'hide' ? withoutSampleMeetings(content) : content, datasets: shown, referenceDate }, diagnostics.toSorted((a, b) => order[a.severity] - order[b.severity]), history);
  // What was found out before holds as long as all rows are as they were read: not beside rows of an earlier publish.
  return store && kept.length === 0 ? withAnswers(province, findings, base, digests) : province;
}

function withAnswers(province: LoadedProvince, findings: Answers, base: string, digests: ReadonlyMap<string, string>): LoadedProvince {
  const digestOf = digestsOf(province, digests);
  // Not of a copy, in which something may be otherwise.
  return Object.defineProperties(province, { answersIn: { value: (store: Store) => openAnswers(store, base, digestOf) }, findings: { value: findings } });
}

function finderOf(content: Content): Finder {
  const { province, agencies, bodies, collectives } = content;
  const madeFrom = createHash('sha256').update(JSON.stringify([province, agencies, bodies, collectives])).digest('hex');
  return { names: { province, agencies, bodies, collectives }, madeFrom };
}

function listingFaults(listed: Listing | null): Diagnostic[] {
  if (listed === null) return [fileProblem('no-directory', 'spreadsheets')];
  const none = listed.files.some(isTable) ? [] : [fileProblem('no-workbooks', 'spreadsheets', noSuchFile)];
  return [...none, ...listed.misplaced.map((file) => fileProblem('misplaced', file))];
}
