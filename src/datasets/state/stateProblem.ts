import { sentenceOf } from '#src/i18n/diagnostics.ts';
import type { Diagnostic, Place, Severity } from '#src/workbook/diagnostic.ts';

export type StateCode = 'state-missing' | 'state-damaged' | 'state-foreign' | 'state-version' | 'state-unreachable' | 'kept-last-good' | 'nothing-to-keep' | 'unusual-jump' | 'workbook-gone';

/** A diagnostic about one publish and the next: the state file, a workbook whose earlier figures stay, a figure that leaps. */
export function stateProblem(severity: Severity, code: StateCode, place: Place, words: { readonly found: string; readonly expected: string; readonly fix: string }): Diagnostic {
  const { found, expected, fix } = words;
  return { ...place, severity, code, message: sentenceOf(place, found, expected, fix), found, expected, fix };
}
