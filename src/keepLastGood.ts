import type { DatasetDefinition } from '#src/datasets/definition.ts';
import type { Dataset } from '#src/datasets/model.ts';
import type { Kept } from '#src/datasets/state/history.ts';
import { replaceYears } from '#src/datasets/state/replaceYears.ts';
import type { SiteState } from '#src/datasets/state/siteState.ts';
import { stateProblem } from '#src/datasets/state/stateProblem.ts';
import { acceptedBefore, workbookYearOf, type Accepted, type WorkbookYear } from '#src/datasets/state/workbookYear.ts';
import { keptWords } from '#src/i18n/publishing.ts';
import { formatDate } from '#src/thai/dates.ts';
import type { IsoDate } from '#src/thai/period.ts';
import type { Diagnostic } from '#src/workbook/diagnostic.ts';

/** What was read. `faults` are all diagnostics but those of the checks across datasets. */
export interface WasRead {
  readonly definitions: readonly DatasetDefinition[];
  readonly datasets: readonly Dataset[];
  readonly faults: readonly Diagnostic[];
}

export interface KeptResult {
  readonly datasets: readonly Dataset[];
  readonly diagnostics: readonly Diagnostic[];
  readonly kept: readonly Kept[];
}

type CheckAcross = (datasets: readonly Dataset[]) => readonly Diagnostic[];
type Units = ReadonlySet<WorkbookYear>;

/**
 * `onBadWorkbook: keep-last-good`: a workbook with an error gives way to the rows that were last accepted from it, and
 * its errors become warnings. Kept rows may contradict what other workbooks newly say; then those are held back too,
 * so that what is published fits together. A workbook that was never accepted, or not under this definition, stays an
 * error, and so does anything wrong in `content/`.
 */
export function keepLastGood(read: WasRead, state: SiteState | null, today: IsoDate, checkAcross: CheckAcross): KeptResult {
  const { datasets, definitions, faults } = read;
  const unitOf = (each: Diagnostic): WorkbookYear | null => (each.severity === 'error' ? workbookYearOf(each.file, definitions) : null);
  const unitsOf = (diagnostics: readonly Diagnostic[]): WorkbookYear[] => diagnostics.flatMap((each) => unitOf(each) ?? []);
  const accepted = state ? acceptedBefore(state, definitions) : new Map<WorkbookYear, Accepted>();
  const settled = settle(new Set(unitsOf(faults).filter((unit) => accepted.has(unit))), []);

  const found = [...faults, ...settled.blamed];
  const hopeless = new Set(unitsOf([...found, ...settled.across]).filter((unit) => !accepted.has(unit)));
  if (hopeless.size > 0) {
    const all = [...faults, ...checkAcross(datasets)];
    return { datasets, diagnostics: [...all, ...[...hopeless].map((unit) => nothingToKeep(all.find((each) => unitOf(each) === unit)?.file ?? unit))], kept: [] };
  }
  const kept = [...settled.units].flatMap((unit) => keptOf(accepted.get(unit), found.filter((each) => unitOf(each) === unit), today));
  const soften = (each: Diagnostic): Diagnostic => (settled.units.has(unitOf(each) ?? '') ? { ...each, severity: 'warning' } : each);
  return { datasets: settled.datasets, diagnostics: [...kept.map(keptWarning), ...found.map(soften), ...settled.across], kept };

  /**
   * Keeps more until nothing contradicts anything: what is itself wrong, then what the checks blame beside the kept
   * rows, at last all that can be kept. `blamed` is what was said of workbooks that were kept for it.
   */
  function settle(units: Units, blamed: readonly Diagnostic[]): Settled {
    const mixed = state && units.size > 0 ? replaceYears(datasets, state, units) : datasets;
    const across = checkAcross(mixed);
    const isFresh = (each: Diagnostic): boolean => { const unit = unitOf(each); return unit !== null && !units.has(unit) && accepted.has(unit); };
    const fresh = across.filter(isFresh);
    if (fresh.length > 0) return settle(new Set([...units, ...unitsOf(fresh)]), [...blamed, ...fresh]);
    const isSettled = unitsOf(across).every((unit) => !units.has(unit)) || units.size === accepted.size;
    return isSettled ? { units, datasets: mixed, across, blamed } : settle(new Set(accepted.keys()), blamed);
  }
}

interface Settled {
  readonly units: Units;
  readonly datasets: readonly Dataset[];
  readonly across: readonly Diagnostic[];
  readonly blamed: readonly Diagnostic[];
}

function nothingToKeep(file: string): Diagnostic {
  return stateProblem('error', 'nothing-to-keep', { file, sheet: null, cell: null }, { found: keptWords.nothingFound, expected: keptWords.nothingExpected, fix: keptWords.nothingFix });
}

function keptOf(accepted: Accepted | undefined, errors: readonly Diagnostic[], today: IsoDate): Kept[] {
  if (!accepted) return [];
  const { info, datasets } = accepted;
  const reasons = errors.length > 0 ? errors.map(({ message }) => message) : [keptWords.heldBack];
  return [{ file: info.file, datasets, acceptedOn: info.acceptedOn, since: info.keptSince ?? today, reasons }];
}

function keptWarning({ file, acceptedOn, since }: Kept): Diagnostic {
  const expected = keptWords.expected(formatDate(acceptedOn, 'short'), formatDate(since, 'short'));
  return stateProblem('warning', 'kept-last-good', { file, sheet: null, cell: null }, { found: keptWords.found, expected, fix: keptWords.fix });
}
