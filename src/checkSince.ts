import type { LoadedProvince } from '#src/datasets/loadedProvince.ts';
import { addressReader, loadState } from '#src/datasets/state/loadState.ts';
import { changeWarnings } from '#src/derive/changes/changeWarnings.ts';
import { loadProvince, type Clock } from '#src/loadProvince.ts';
import type { Settings } from '#src/settings.ts';
import { changesReport, soundChanges } from '#src/views/changesReport.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

export interface CheckedSince {
  readonly province: LoadedProvince;
  readonly diagnostics: readonly Diagnostic[];
  /** What would change by publishing now, in Thai; null when that was not asked. */
  readonly changes: string | null;
}

/**
 * Reads the province for `npm run check`, which names every error as one whatever `onBadWorkbook` says. With `sinceLast`
 * also what differs from the last publish, and a warning of each figure that leaps.
 */
export async function checkSince({ directories, stateFrom }: Pick<Settings, 'directories' | 'stateFrom'>, clock: Clock, sinceLast: boolean): Promise<CheckedSince> {
  if (!sinceLast) {
    const province = await loadProvince(directories, clock);
    return { province, diagnostics: province.diagnostics, changes: null };
  }
  const last = await loadState(stateFrom, addressReader(fetch));
  const province = await loadProvince(directories, clock, last.state, false);
  const warnings = changeWarnings(soundChanges(province).changes, province.datasets);
  return { province, diagnostics: [...last.diagnostics, ...province.diagnostics, ...warnings], changes: changesReport(province, last.state?.publishes.at(-1)) };
}
