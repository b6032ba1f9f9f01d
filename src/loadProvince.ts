import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Store } from '#src/cache/store.ts';
import { agencyFinder } from '#src/datasets/content/agencyFinder.ts';
import type { Content } from '#src/datasets/content/content.ts';
import { checkEvidence } from '#src/datasets/content/evidenceReferences.ts';
import { readContent } from '#src/datasets/content/readContent.ts';
import { fitWorkbooks } from '#src/datasets/fitWorkbooks.ts';
import { loadDefinitions } from '#src/datasets/loadDefinitions.ts';
import { withoutSampleMeetings, withoutSamples, type LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';
import { nextHistory } from '#src/derive/changes/nextHistory.ts';
import { keepLastGood } from '#src/keepLastGood.ts';
import { noSuchFile } from '#src/i18n/diagnostics.ts';
import { readDatasets, type Finder } from '#src/readDatasets.ts';
import { photoProjects } from '#src/rules/photoProjects.ts';
import { rules } from '#src/rules/rules.ts';
import { noStopwatch, type Stopwatch } from '#src/stopwatch.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { fileProblem, type Diagnostic } from '#src/workbook/diagnostic.ts';
import { isTable, listWorkbooks, type Listing } from '#src/workbook/listWorkbooks.ts';
import { startReading } from '#src/workbook/openWorkbook.ts';

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
 * if the site says so; without it, or where `mayKeep` is false, every error stays one. `rowStore` holds typed rows of
 * earlier loads: what has not changed is not read again.
 */
export async function loadProvince(directories: Directories, clock: Clock, last?: SiteState | null, mayKeep = last !== undefined, stopwatch: Stopwatch = noStopwatch, rowStore: Store | null = null): Promise<LoadedProvince> {
  if (rowStore === null || rowStore.wasEmpty) startReading();
  const [{ definitions, diagnostics: definitionFaults }, listed] = await Promise.all([
    loadDefinitions(directories.content),
    existsSync(directories.spreadsheets) ? listWorkbooks(directories.spreadsheets) : null,
  ]);
  const fit = fitWorkbooks(definitions, listed?.files ?? []);
  // The rest of the content is read while the first workbooks are.
  const reading = readContent(directories.content);
  const finding = reading.then(({ content }) => finderOf(content));
  const { datasets: everything, diagnostics: fileFaults } = await readDatasets(definitions, fit.files, finding, { stopwatch, kept: rowStore });
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
  const checkAcross = (datasets: readonly Dataset[]) => stopwatch.time('check', () => [...rules.flatMap((rule) => rule(datasets)), ...photoProjects(content.photos, datasets)]);
  const { onBadWorkbook, samples } = content.site;
  const { datasets, diagnostics, kept } = mayKeep && onBadWorkbook === 'keep-last-good'
    ? keepLastGood({ definitions, datasets: everything, faults }, before, clock(), checkAcross)
    : { datasets: everything, diagnostics: [...faults, ...checkAcross(everything)], kept: [] };
  const shown = samples === 'hide' ? withoutSamples(datasets) : datasets;
  const today = clock();
  const history = once(() => nextHistory(before, { datasets: shown, kept, samples, today }));
  return {
    content: samples === 'hide' ? withoutSampleMeetings(content) : content,
    datasets: shown,
    diagnostics: diagnostics.toSorted((a, b) => order[a.severity] - order[b.severity]),
    referenceDate: content.site.referenceDate ?? today,
    get history() {
      return history();
    },
  };
}

function finderOf(content: Content): Finder {
  const { province, agencies, bodies, collectives } = content;
  const madeFrom = createHash('sha256').update(JSON.stringify([province, agencies, bodies, collectives])).digest('hex');
  return { find: agencyFinder(content).find, madeFrom };
}

/** Telling the history goes through every figure, and `npm run check` does not ask for it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function listingFaults(listed: Listing | null): Diagnostic[] {
  if (listed === null) return [fileProblem('no-directory', 'spreadsheets')];
  const none = listed.files.some(isTable) ? [] : [fileProblem('no-workbooks', 'spreadsheets', noSuchFile)];
  return [...none, ...listed.misplaced.map((file) => fileProblem('misplaced', file))];
}
