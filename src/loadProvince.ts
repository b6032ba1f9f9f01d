import { existsSync } from 'node:fs';
import { agencyFinder } from '#src/datasets/content/agencyFinder.ts';
import { checkEvidence } from '#src/datasets/content/evidenceReferences.ts';
import { readContent } from '#src/datasets/content/readContent.ts';
import { fitWorkbooks } from '#src/datasets/fitWorkbooks.ts';
import { loadDefinitions } from '#src/datasets/loadDefinitions.ts';
import { withoutSampleMeetings, withoutSamples, type LoadedProvince } from '#src/datasets/loadedProvince.ts';
import type { Dataset } from '#src/datasets/model.ts';
import { readDataset } from '#src/datasets/readDataset.ts';
import { pastRows } from '#src/datasets/state/partCodec.ts';
import type { History } from '#src/datasets/state/history.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';
import { nextHistory } from '#src/derive/changes/nextHistory.ts';
import { keepLastGood } from '#src/keepLastGood.ts';
import { noSuchFile } from '#src/i18n/diagnostics.ts';
import { photoProjects } from '#src/rules/photoProjects.ts';
import { rules } from '#src/rules/rules.ts';
import type { IsoDate } from '#src/thai/period.ts';
import { fileProblem, type Diagnostic } from '#src/workbook/diagnostic.ts';
import { isTable, listWorkbooks, type Listing, type WorkbookFile } from '#src/workbook/listWorkbooks.ts';
import { openWorkbook, startReading, type OpenedWorkbook } from '#src/workbook/openWorkbook.ts';

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
 * if the site says so; without it, or where `mayKeep` is false, every error stays one.
 */
export async function loadProvince(directories: Directories, clock: Clock, last?: SiteState | null, mayKeep = last !== undefined): Promise<LoadedProvince> {
  startReading();
  const [{ definitions, diagnostics: definitionFaults }, listed] = await Promise.all([
    loadDefinitions(directories.content),
    existsSync(directories.spreadsheets) ? listWorkbooks(directories.spreadsheets) : null,
  ]);
  const fit = fitWorkbooks(definitions, listed?.files ?? []);
  const opening = openAll([...fit.files.values()].flat());
  // The rest of the content is read while the first workbooks are.
  const { content, diagnostics: contentFaults } = await readContent(directories.content);
  const finder = agencyFinder(content);
  // A dataset is read as soon as its files are open, while the worker reads the next.
  const everything = await Promise.all(definitions.map(async (definition) => {
    const files = await Promise.all((fit.files.get(definition.id) ?? []).flatMap((file) => opening.get(file.file) ?? []));
    return readDataset(definition, files, (name) => finder.find(name));
  }));
  const opened = await Promise.all(opening.values());
  const faults: Diagnostic[] = [
    ...contentFaults,
    ...definitionFaults,
    ...checkEvidence(content.deadlines, definitions),
    ...listingFaults(listed),
    ...fit.diagnostics,
    ...opened.flatMap((one) => one.diagnostics),
    ...everything.flatMap((dataset) => dataset.diagnostics),
  ];
  const before = last?.province === content.province.name ? last : null;
  const checkAcross = (datasets: readonly Dataset[]) => [...rules.flatMap((rule) => rule(datasets)), ...photoProjects(content.photos, datasets)];
  const { onBadWorkbook, samples } = content.site;
  const { datasets, diagnostics, kept } = mayKeep && onBadWorkbook === 'keep-last-good'
    ? keepLastGood({ definitions, datasets: everything, faults }, before, clock(), checkAcross)
    : { datasets: everything, diagnostics: [...faults, ...checkAcross(everything)], kept: [] };
  const shown = samples === 'hide' ? withoutSamples(datasets) : datasets;
  const today = clock();
  // Telling the history goes through every figure, and `npm run check` does not ask for it.
  let history: History | null = null;
  return {
    content: samples === 'hide' ? withoutSampleMeetings(content) : content,
    datasets: shown,
    diagnostics: diagnostics.toSorted((a, b) => order[a.severity] - order[b.severity]),
    referenceDate: content.site.referenceDate ?? today,
    get history() {
      history ??= nextHistory(before && { state: before, rows: pastRows(before) }, { datasets: shown, kept, samples, today });
      return history;
    },
  };
}

function listingFaults(listed: Listing | null): Diagnostic[] {
  if (listed === null) return [fileProblem('no-directory', 'spreadsheets')];
  const none = listed.files.some(isTable) ? [] : [fileProblem('no-workbooks', 'spreadsheets', noSuchFile)];
  return [...none, ...listed.misplaced.map((file) => fileProblem('misplaced', file))];
}

/** Opens each file once, however many datasets read it. */
function openAll(files: readonly WorkbookFile[]): Map<string, Promise<OpenedWorkbook>> {
  const unique = new Map(files.map((file) => [file.file, file]));
  return new Map([...unique].map(([name, file]) => [name, openWorkbook(file)]));
}
